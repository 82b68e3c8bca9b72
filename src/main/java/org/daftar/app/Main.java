package org.daftar.app;

/// Where every start of Daftar begins.
public final class Main {
  private Main() {}

  public static void main(String[] args) {}
}
