package org.daftar.bundle.ui;

import java.nio.file.Path;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.daftar.bundle.Verifier;
import org.daftar.bundle.VerifyReport;
import org.daftar.kernel.Message;
import org.daftar.task.Job;
import org.daftar.task.TaskRunner;

/// Checks bundles, also those made elsewhere. Needs no dataset. Verbs are to be called on the UI
/// thread.
public final class VerifyViewModel {
  /// A bundle that was checked.
  ///
  /// @param path the folder or zip
  /// @param report what was found
  public record Checked(Path path, VerifyReport report) {}

  private final TaskRunner tasks;
  private final ReadOnlyObjectWrapper<Optional<Checked>> checked =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private final ReadOnlyObjectWrapper<Optional<Job>> checking =
      new ReadOnlyObjectWrapper<>(Optional.empty());

  public VerifyViewModel(TaskRunner tasks) {
    this.tasks = tasks;
  }

  /// The result of the last check.
  public ReadOnlyObjectProperty<Optional<Checked>> checkedProperty() {
    return checked.getReadOnlyProperty();
  }

  /// The check that is under way.
  public ReadOnlyObjectProperty<Optional<Job>> checkingProperty() {
    return checking.getReadOnlyProperty();
  }

  /// Checks a folder or zip; the bundle is only read.
  public void verify(Path bag) {
    checked.set(Optional.empty());
    String name = bag.getFileName() == null ? bag.toString() : bag.getFileName().toString();
    Job job =
        tasks
            .read(
                "verify-bundle",
                Message.of("bundle.verifying", name),
                progress -> new Checked(bag, Verifier.verify(bag, progress)))
            .onSuccess(result -> checked.set(Optional.of(result)))
            .onEnd(this::ended)
            .start();
    checking.set(Optional.of(job));
  }

  /// A newer check may have taken this one's place; it is still under way then.
  private void ended() {
    if (checking.get().filter(job -> job.runningProperty().get()).isEmpty()) {
      checking.set(Optional.empty());
    }
  }

  public void cancel() {
    checking.get().ifPresent(Job::cancel);
  }
}
