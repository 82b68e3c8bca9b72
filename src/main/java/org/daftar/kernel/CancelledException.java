package org.daftar.kernel;

/// The user stopped a piece of work. Not an error: what was confirmed before stays.
public final class CancelledException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  public CancelledException() {
    super("cancelled", null, false, false);
  }
}
