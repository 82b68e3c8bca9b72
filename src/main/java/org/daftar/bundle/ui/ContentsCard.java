package org.daftar.bundle.ui;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javafx.geometry.Insets;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.daftar.bundle.BundleForm;
import org.daftar.bundle.ui.Draft.PlannedFile;
import org.daftar.kit.Icons;
import org.daftar.kit.Parts;
import org.daftar.text.Texts;

/// The tree of what will be written: tables on lines of their own with their size, what describes
/// them together.
final class ContentsCard {
  private static final double STEP = 22;

  private final Texts texts;

  ContentsCard(Texts texts) {
    this.texts = texts;
  }

  VBox of(Draft draft, BundleForm form) {
    VBox tree = Parts.column(6);
    String about = texts.get("publish.contents.about", texts.bytes(draft.size().bytes(form)));
    tree.getChildren()
        .add(
            line(
                0,
                form == BundleForm.ZIP ? "archive" : "files",
                Parts.code(form.fileName(draft.name()), "df-strong"),
                Parts.small(about)));
    folders(draft)
        .forEach(
            (folder, files) -> {
              if (!folder.isEmpty()) {
                tree.getChildren()
                    .add(line(1, "files", Parts.code(folder, "df-text"), new Region()));
              }
              addFiles(tree, folder.isEmpty() ? 1 : 2, files);
            });
    VBox card = Parts.card(Parts.subheading(texts.get("publish.contents")), tree);
    card.setId("contents");
    return card;
  }

  /// Files by folder, those of the root last.
  private static Map<String, List<PlannedFile>> folders(Draft draft) {
    Map<String, List<PlannedFile>> folders = new LinkedHashMap<>();
    List<PlannedFile> root = new ArrayList<>();
    for (PlannedFile file : draft.files()) {
      int slash = file.path().lastIndexOf('/');
      if (slash < 0) {
        root.add(file);
      } else {
        folders
            .computeIfAbsent(file.path().substring(0, slash), folder -> new ArrayList<>())
            .add(file);
      }
    }
    folders.put("", root);
    return folders;
  }

  private void addFiles(VBox tree, int depth, List<PlannedFile> files) {
    FlowPane others = new FlowPane(12, 2);
    for (PlannedFile file : files) {
      if (file.bytes().isPresent()) {
        Label size = Parts.small(texts.bytes(file.bytes().getAsLong()));
        tree.getChildren().add(line(depth, "table", Parts.code(name(file), "df-text"), size));
      } else {
        others.getChildren().add(Parts.code(name(file), "df-muted"));
      }
    }
    if (!others.getChildren().isEmpty()) {
      VBox.setMargin(others, new Insets(0, 0, 0, depth * STEP));
      tree.getChildren().add(others);
    }
  }

  private static String name(PlannedFile file) {
    return file.path().substring(file.path().lastIndexOf('/') + 1);
  }

  private static HBox line(int depth, String icon, Label name, Region end) {
    name.setMinWidth(0);
    end.setMinWidth(Region.USE_PREF_SIZE);
    HBox line = Parts.row(8, Icons.of(icon, "faint"), name, Parts.spring(), end);
    VBox.setMargin(line, new Insets(0, 0, 0, depth * STEP));
    return line;
  }
}
