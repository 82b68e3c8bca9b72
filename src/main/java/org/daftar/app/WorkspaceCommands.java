package org.daftar.app;

import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import org.daftar.kernel.Message;
import org.daftar.kit.Command;
import org.daftar.kit.Parts;
import org.daftar.kit.Place;
import org.daftar.kit.ScreenContext;
import org.daftar.store.Backup;
import org.daftar.store.SearchHit;
import org.daftar.text.Texts;

/// The workspace's menu in the top bar: open another, back up, restore; and its part of the search.
final class WorkspaceCommands implements WorkspaceMenu {
  private static final int HITS = 30;

  private final Services services;
  private final Consumer<Path> openOther;
  private final Runnable reopen;

  /// @param openOther leaves this workspace and opens the one in a folder
  /// @param reopen opens this workspace again after its content was replaced
  WorkspaceCommands(Services services, Consumer<Path> openOther, Runnable reopen) {
    this.services = services;
    this.openOther = openOther;
    this.reopen = reopen;
  }

  @Override
  public MenuButton menu(ScreenContext context) {
    Path folder = services.workspace().folder();
    MenuButton button = new MenuButton(context.texts().get("app.workspace", name(folder)));
    button.setId("workspace");
    button.setAccessibleText(button.getText());
    for (Command command : commands(context)) {
      MenuItem item = new MenuItem(command.title());
      item.setId(command.id().replace('.', '-'));
      item.setOnAction(event -> command.action().run());
      button.getItems().add(item);
    }
    return button;
  }

  private static String name(Path folder) {
    Path last = folder.getFileName();
    return last == null ? folder.toString() : last.toString();
  }

  @Override
  public List<Command> commands(ScreenContext context) {
    Texts texts = context.texts();
    return List.of(
        Command.of("workspace.open", texts.get("app.workspace.open"), () -> open(context)),
        Command.of("workspace.backup", texts.get("app.workspace.backup"), () -> backUp(context)),
        Command.of(
            "workspace.restore", texts.get("app.workspace.restore"), () -> restore(context)));
  }

  private void open(ScreenContext context) {
    context.files().folder(context.texts().get("app.workspace.choose")).ifPresent(openOther);
  }

  private void backUp(ScreenContext context) {
    context
        .tasks()
        .write(
            "backup",
            Message.of("app.workspace.backup"),
            progress -> services.workspace().backupNow())
        .onSuccess(
            backup ->
                context
                    .notices()
                    .accept(Message.of("app.workspace.backedUp", backup.file().getFileName())))
        .start();
  }

  private void restore(ScreenContext context) {
    Texts texts = context.texts();
    List<Backup> backups = services.workspace().backups();
    if (backups.isEmpty()) {
      context.notices().accept(Message.of("app.workspace.restore.none"));
      return;
    }
    ListView<Backup> list = new ListView<>();
    list.setId("backups");
    list.getItems().setAll(backups);
    list.getSelectionModel().selectFirst();
    list.setPrefHeight(180);
    list.setCellFactory(view -> new BackupCell(texts));
    boolean yes =
        context
            .dialogs()
            .show(
                texts.get("app.workspace.restore.title"),
                Parts.column(
                    10, Parts.wrapped(Parts.text(texts.get("app.workspace.restore.words"))), list),
                texts.get("app.workspace.restore.yes"));
    Backup chosen = list.getSelectionModel().getSelectedItem();
    if (yes && chosen != null) {
      restore(chosen, context);
    }
  }

  private void restore(Backup backup, ScreenContext context) {
    context
        .tasks()
        .<Boolean>write(
            "restore",
            Message.of("app.workspace.restore.title"),
            progress -> {
              services.workspace().restore(backup);
              return true;
            })
        .onSuccess(
            done -> {
              reopen.run();
              context.notices().accept(Message.of("app.workspace.restored", local(backup)));
            })
        .start();
  }

  private static LocalDateTime local(Backup backup) {
    return LocalDateTime.ofInstant(backup.time(), ZoneId.systemDefault());
  }

  @Override
  public List<Command> find(String text, ScreenContext context) {
    return services.search().find(text, HITS).stream().map(hit -> command(hit, context)).toList();
  }

  private static Command command(SearchHit hit, ScreenContext context) {
    return Command.of(
        "find." + hit.kind() + "." + hit.ref(), hit.title(), () -> open(hit, context));
  }

  /// Files open as a table; datasets and their columns open the sheet.
  private static void open(SearchHit hit, ScreenContext context) {
    if (hit.kind().equals("file")) {
      context.selection().fileProperty().set(Optional.of(Long.valueOf(hit.ref())));
      context.navigator().go(Place.TABLE);
    } else {
      String dataset = hit.ref().split("/")[0];
      context.selection().datasetProperty().set(Optional.of(UUID.fromString(dataset)));
      context.navigator().go(Place.SHEET);
    }
  }

  private static final class BackupCell extends ListCell<Backup> {
    private final Texts texts;

    BackupCell(Texts texts) {
      this.texts = texts;
    }

    @Override
    protected void updateItem(Backup backup, boolean empty) {
      super.updateItem(backup, empty);
      setText(
          empty || backup == null
              ? null
              : texts.dateTime(local(backup)) + "  ·  " + texts.bytes(backup.bytes()));
    }
  }
}
