package org.daftar.metadata;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.Size;
import org.daftar.kernel.Code;
import org.daftar.kernel.Message;
import org.daftar.kernel.Proposal;
import org.junit.jupiter.api.Test;

class MetadataJsonTest {
  @Property
  void metadataSurvivesJson(
      @ForAll String fr,
      @ForAll String ar,
      @ForAll @Size(max = 5) List<String> items,
      @ForAll @DoubleRange(min = 0, max = 1) double confidence) {
    Message reason =
        Message.of("key", 3L, 0.5, new Code(fr), ar, Message.of("inner", new Code(ar)));
    Metadata metadata =
        new Metadata(
            Map.of(
                "text", Entry.confirmed(FieldValue.text(fr, ar, "")),
                "items",
                    Entry.proposed(new Proposal<>(new FieldValue.Items(items), confidence, reason)),
                "words", Entry.confirmed(new FieldValue.Keywords(items, List.of(fr), List.of()))));
    assertThat(MetadataJson.read(MetadataJson.write(metadata))).isEqualTo(metadata);
  }

  @Test
  void whatIsNoJsonIsRefused() {
    assertThatThrownBy(() -> MetadataJson.read("{")).isInstanceOf(IllegalArgumentException.class);
  }
}
