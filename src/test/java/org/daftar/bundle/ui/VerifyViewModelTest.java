package org.daftar.bundle.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.daftar.bundle.BundleForm;
import org.daftar.bundle.BundleWriter;
import org.daftar.bundle.Samples;
import org.daftar.bundle.VerifyReport;
import org.daftar.kernel.DaftarException;
import org.daftar.kernel.Progress;
import org.daftar.task.UiQueue;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class VerifyViewModelTest {
  @TempDir Path folder;
  private final UiQueue window = new UiQueue();

  @AfterEach
  void close() {
    window.close();
  }

  private Path bundle(BundleForm form) {
    return new BundleWriter().write(Samples.plan(), folder, form, Progress.NONE).path();
  }

  private VerifyReport verify(Path bag) throws InterruptedException {
    VerifyViewModel model = new VerifyViewModel(window.tasks());
    model.verify(bag);
    window.settle();
    assertThat(model.checkingProperty().get()).isEmpty();
    return model.checkedProperty().get().orElseThrow().report();
  }

  @Test
  void wholeZipIsIntact() throws Exception {
    assertThat(verify(bundle(BundleForm.ZIP)).isValid()).isTrue();
  }

  @Test
  void namesTheAlteredFile() throws Exception {
    Path bag = bundle(BundleForm.FOLDER);
    Files.writeString(bag.resolve("data/dictionnaire.csv"), "autre chose");
    VerifyReport report = verify(bag);
    assertThat(report.isValid()).isFalse();
    assertThat(report.findings())
        .filteredOn(finding -> finding.rule().equals("bag-altered-file"))
        .extracting(finding -> finding.where().file().orElse(""))
        .containsExactly("data/dictionnaire.csv");
  }

  @Test
  void whatCantBeReadIsAProblem() throws Exception {
    VerifyViewModel model = new VerifyViewModel(window.tasks());
    model.verify(folder.resolve("absent.zip"));
    window.settle();
    assertThat(model.checkedProperty().get()).isEmpty();
    assertThat(model.checkingProperty().get()).isEmpty();
    assertThat(window.failures()).singleElement().isInstanceOf(DaftarException.class);
  }
}
