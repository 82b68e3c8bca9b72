package org.daftar.metadata;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.daftar.kernel.Code;
import org.daftar.kernel.DaftarException;
import org.daftar.kernel.LocalizedText;
import org.daftar.kernel.Message;
import org.daftar.kernel.Proposal;
import org.daftar.kernel.ValueType;
import org.daftar.store.SearchHit;
import org.daftar.store.SearchIndex;
import org.daftar.store.Workspace;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DatasetStoreTest {
  @TempDir Path folder;
  private Workspace workspace;
  private DatasetStore store;

  @BeforeEach
  void open() {
    workspace = Workspace.open(folder, Clock.systemUTC());
    store = new DatasetStore(workspace.database(), Clock.systemUTC());
  }

  @AfterEach
  void close() {
    workspace.close();
  }

  @Test
  void everythingTypedIsThereAfterReopening() {
    Dataset dataset = store.create(titled("Écoles"));
    for (Map.Entry<String, Entry> e : CompletenessTest.full().entries().entrySet()) {
      store.updateField(dataset.id(), e.getKey(), e.getValue());
    }
    ColumnDescription column =
        ColumnDescription.bare("Région", "region", ValueType.STRING)
            .withLabel(new LocalizedText("Région", "الجهة", ""))
            .withUnit("km²");
    store.saveDictionary(dataset.id(), new Dictionary("f#Feuil1", List.of(column)));
    close();
    open();
    Dataset found = store.find(dataset.id()).orElseThrow();
    assertThat(found.metadata().entries())
        .containsExactlyInAnyOrderEntriesOf(CompletenessTest.full().entries());
    assertThat(store.columns(dataset.id())).containsExactly(column);
    assertThat(store.dictionaries(dataset.id()).getFirst().resource()).isEqualTo("f#Feuil1");
  }

  @Test
  void twoDatasetsOfTheSameTitleGetTwoSlugs() {
    assertThat(store.create(titled("Budget")).slug()).isEqualTo("budget");
    assertThat(store.create(titled("Budget")).slug()).isEqualTo("budget-2");
    Dataset arabic = store.create(new Metadata(Map.of(Fields.TITLE, text("", "ميزانية"))));
    assertThat(arabic.slug()).isEqualTo("mizania");
  }

  @Test
  void aRenamedDatasetKeepsItsOwnSlugAndAvoidsOthers() {
    Dataset first = store.create(titled("Budget"));
    store.create(titled("Recettes"));
    assertThat(store.rename(first.id(), "Budget").slug()).isEqualTo("budget");
    assertThat(store.rename(first.id(), "Recettes !").slug()).isEqualTo("recettes-2");
  }

  @Test
  void aProposalKeepsItsReasonAndYieldsToWhatWasTyped() {
    Dataset dataset = store.create(titled("Écoles"));
    Entry proposed =
        Entry.proposed(
            new Proposal<>(
                FieldValue.of("commune"),
                0.8,
                Message.of("metadata.reason.level", new Code("code"), 3L, "x")));
    Entry otherTitle = Entry.proposed(new Proposal<>(FieldValue.text("X", "", ""), 1, REASON));
    store.propose(dataset.id(), Map.of(Fields.SPATIAL_LEVEL, proposed, Fields.TITLE, otherTitle));
    Dataset found = store.find(dataset.id()).orElseThrow();
    assertThat(found.metadata().entry(Fields.SPATIAL_LEVEL)).contains(proposed);
    assertThat(found.title().fr()).isEqualTo("Écoles");
    store.confirmAll(dataset.id());
    assertThat(store.find(dataset.id()).orElseThrow().metadata().entries().values())
        .allMatch(Entry::isConfirmed);
  }

  @Test
  void aSheetWithoutAdministrationOrFrequencyIsNotInventoried() {
    UUID id = store.create(titled("Écoles")).id();
    assertThatThrownBy(() -> store.setState(id, DatasetState.INVENTORIED))
        .isInstanceOf(DaftarException.class)
        .hasMessage("inventory-sheet-incomplete");
    store.updateField(id, Fields.ADMINISTRATION, text("Province", ""));
    assertThatThrownBy(() -> store.setState(id, DatasetState.INVENTORIED))
        .isInstanceOf(DaftarException.class);
    store.updateField(id, Fields.FREQUENCY, Entry.confirmed(FieldValue.of("ANNUAL")));
    assertThat(store.setState(id, DatasetState.INVENTORIED).state())
        .isEqualTo(DatasetState.INVENTORIED);
    assertThat(store.updateField(id, Fields.FREQUENCY, Entry.confirmed(FieldValue.of(""))).state())
        .isEqualTo(DatasetState.DRAFT);
  }

  @Test
  void aDeletedDatasetWaitsInTheBin() {
    Dataset dataset = store.create(titled("Écoles"));
    store.delete(dataset.id());
    assertThat(store.list()).isEmpty();
    assertThat(store.bin()).extracting(Dataset::id).containsExactly(dataset.id());
    assertThat(found("ecoles")).isEmpty();
    store.restore(dataset.id());
    assertThat(store.list()).extracting(Dataset::id).containsExactly(dataset.id());
    assertThat(store.bin()).isEmpty();
  }

  @Test
  void titlesAndColumnNamesAreFoundBySearching() {
    Dataset dataset = store.create(titled("Écoles"));
    ColumnDescription column = ColumnDescription.bare("المدرسة", "almdrsa", ValueType.STRING);
    store.saveDictionary(dataset.id(), new Dictionary("t", List.of(column)));
    assertThat(found("ecole")).hasSize(1);
    assertThat(found("مدرسه")).extracting(SearchHit::ref).containsExactly(dataset.id().toString());
  }

  @Test
  void onlyTheColumnThatWasTypedChanges() {
    UUID id = store.create(titled("Écoles")).id();
    ColumnDescription a = ColumnDescription.bare("a", "a", ValueType.STRING);
    ColumnDescription b = ColumnDescription.bare("b", "b", ValueType.STRING);
    store.saveDictionary(id, new Dictionary("t", List.of(a, b)));
    store.updateColumn(id, "t", b.withUnit("DH"));
    assertThat(store.columns(id)).containsExactly(a, b.withUnit("DH"));
  }

  @Test
  void anUnknownDatasetIsSaidToBeUnknown() {
    assertThatThrownBy(() -> store.confirmAll(UUID.randomUUID()))
        .isInstanceOf(DaftarException.class)
        .hasMessage("dataset-unknown");
  }

  private static final Message REASON = Message.of("metadata.reason.letters");

  private List<SearchHit> found(String words) {
    return new SearchIndex(workspace.database()).find(words, 10);
  }

  private static Metadata titled(String french) {
    return new Metadata(Map.of(Fields.TITLE, text(french, "")));
  }

  private static Entry text(String french, String arabic) {
    return Entry.confirmed(FieldValue.text(french, arabic, ""));
  }
}
