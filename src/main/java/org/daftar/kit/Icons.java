package org.daftar.kit;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Properties;
import javafx.geometry.NodeOrientation;
import javafx.scene.Group;
import javafx.scene.layout.StackPane;
import javafx.scene.shape.SVGPath;
import javafx.scene.transform.Scale;

/// Line icons, drawn from the outlines in `icons.properties` so that they take the theme's colours.
public final class Icons {
  private static final double VIEW_BOX = 24;
  private static final Properties OUTLINES = load();

  private Icons() {}

  private static Properties load() {
    Properties outlines = new Properties();
    try (InputStream in = Icons.class.getResourceAsStream("icons.properties")) {
      outlines.load(in);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return outlines;
  }

  /// An icon of 16 units.
  ///
  /// @param styles further style classes, such as `accent` or `err`
  public static StackPane of(String name, String... styles) {
    return of(name, 16, styles);
  }

  /// An icon of any size.
  ///
  /// @throws IllegalArgumentException if there is no such icon
  public static StackPane of(String name, double size, String... styles) {
    String outline = OUTLINES.getProperty(name);
    if (outline == null) {
      throw new IllegalArgumentException("There is no icon " + name);
    }
    SVGPath path = new SVGPath();
    path.setContent(outline);
    path.getStyleClass().add("df-icon");
    path.getStyleClass().addAll(styles);
    path.getTransforms().add(new Scale(size / VIEW_BOX, size / VIEW_BOX));
    SVGPath frame = new SVGPath();
    frame.setContent("M0 0h24v24h-24z");
    frame.setOpacity(0);
    frame.getTransforms().add(new Scale(size / VIEW_BOX, size / VIEW_BOX));
    StackPane box = new StackPane(new Group(frame, path));
    box.setMinSize(size, size);
    box.setMaxSize(size, size);
    box.setMouseTransparent(true);
    box.setNodeOrientation(NodeOrientation.LEFT_TO_RIGHT); // only [#directional] ones turn
    return box;
  }

  /// An icon that points somewhere and therefore turns with the writing direction: arrows, undo.
  public static StackPane directional(String name, boolean rightToLeft, String... styles) {
    StackPane icon = of(name, styles);
    icon.setScaleX(rightToLeft ? -1 : 1);
    return icon;
  }
}
