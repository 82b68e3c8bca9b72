package org.daftar.kit;

import javafx.geometry.Insets;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.text.Text;
import org.daftar.text.Bidi;

/// A label that can spread over several lines, which it breaks itself at the spaces.
///
/// The toolkit's own wrapping fails with an exception on most Arabic text when a line has to be
/// broken (JavaFX 26, `PrismTextLayout.computeTrailingSpaceWidth`); lines that end with a line
/// break of their own are drawn well in every script.
final class Words extends Label {
  private final Text ruler = new Text();
  private boolean wrapping;
  private boolean breaking;
  private String whole = "";
  private double brokenFor = -1;

  Words(String text) {
    super(text);
    said(text);
    textProperty().addListener((property, before, now) -> said(now));
    fontProperty().addListener((property, before, now) -> brokenFor = -1);
  }

  private void said(String now) {
    if (!breaking) {
      whole = now == null ? "" : now;
      setAccessibleText(Bidi.strip(whole));
      brokenFor = -1;
    }
  }

  /// From now on this label takes as many lines as its width asks for.
  void wrap() {
    wrapping = true;
    setMinHeight(USE_PREF_SIZE);
    setMinWidth(0);
    setMaxWidth(Double.MAX_VALUE);
  }

  @Override
  public Orientation getContentBias() {
    return wrapping ? Orientation.HORIZONTAL : super.getContentBias();
  }

  @Override
  protected double computePrefWidth(double height) {
    return wrapping ? Math.ceil(width(whole) + around()) : super.computePrefWidth(height);
  }

  @Override
  protected double computePrefHeight(double width) {
    if (wrapping && width > 0) {
      breakFor(width);
    }
    return super.computePrefHeight(wrapping ? -1 : width);
  }

  @Override
  public void resize(double width, double height) {
    if (wrapping && width > 0) {
      breakFor(width);
    }
    super.resize(width, height);
  }

  private void breakFor(double width) {
    if (Math.abs(width - brokenFor) < 0.5) {
      return;
    }
    brokenFor = width;
    String lines = lines(width - around() + 0.5);
    if (!lines.equals(getText())) {
      breaking = true;
      setText(lines);
      breaking = false;
    }
  }

  private String lines(double room) {
    StringBuilder lines = new StringBuilder();
    for (String paragraph : whole.split("\n", -1)) {
      lines.append(lines.isEmpty() ? "" : "\n");
      StringBuilder line = new StringBuilder();
      for (String word : paragraph.split(" ")) {
        String longer = line.isEmpty() ? word : line + " " + word;
        if (!line.isEmpty() && width(longer) > room) {
          lines.append(line).append('\n');
          line.setLength(0);
          line.append(word);
        } else {
          line.setLength(0);
          line.append(longer);
        }
      }
      lines.append(line);
    }
    return lines.toString();
  }

  private double width(String text) {
    ruler.setFont(getFont());
    ruler.setText(text);
    return ruler.getLayoutBounds().getWidth();
  }

  private double around() {
    Insets insets = getInsets();
    Insets padding = getLabelPadding();
    Node graphic = getGraphic();
    double picture = graphic == null ? 0 : graphic.prefWidth(-1) + getGraphicTextGap();
    return insets.getLeft() + insets.getRight() + padding.getLeft() + padding.getRight() + picture;
  }
}
