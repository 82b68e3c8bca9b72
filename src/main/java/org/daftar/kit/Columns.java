package org.daftar.kit;

import javafx.geometry.Insets;
import javafx.geometry.Orientation;
import javafx.scene.layout.Region;

/// Two cards side by side where there is room for both, one over the other where there is not: in a
/// small window, or with large letters.
public final class Columns extends Region {
  /// Narrower than this, counted in the size of the letters, the cards stand one over the other.
  private static final double ROOM_FOR_BOTH = 62;

  private static final double GAP = 18;

  private final Region first;
  private final Region second;
  private final double share;

  /// @param share how much of the width the first card gets, from 0 to 1
  public Columns(Region first, Region second, double share) {
    this.first = first;
    this.second = second;
    this.share = share;
    getChildren().addAll(first, second);
  }

  @Override
  public Orientation getContentBias() {
    return Orientation.HORIZONTAL;
  }

  private boolean stacked(double width) {
    double letters = Narrow.letterSize(this, 13);
    return width < ROOM_FOR_BOTH * letters;
  }

  @Override
  protected double computeMinWidth(double height) {
    return 0;
  }

  @Override
  protected double computePrefHeight(double width) {
    double room = width < 0 ? prefWidth(-1) : width;
    if (stacked(room)) {
      return first.prefHeight(room) + GAP + second.prefHeight(room);
    }
    double left = (room - GAP) * share;
    return Math.max(first.prefHeight(left), second.prefHeight(room - GAP - left));
  }

  @Override
  protected double computeMinHeight(double width) {
    return computePrefHeight(width);
  }

  @Override
  protected void layoutChildren() {
    Insets around = getInsets();
    double width = getWidth() - around.getLeft() - around.getRight();
    if (stacked(width)) {
      double height = first.prefHeight(width);
      first.resizeRelocate(around.getLeft(), 0, width, height);
      second.resizeRelocate(around.getLeft(), height + GAP, width, second.prefHeight(width));
    } else {
      double left = (width - GAP) * share;
      double right = width - GAP - left;
      double height = Math.max(first.prefHeight(left), second.prefHeight(right));
      first.resizeRelocate(around.getLeft(), 0, left, height);
      second.resizeRelocate(around.getLeft() + left + GAP, 0, right, height);
    }
  }
}
