package org.daftar.cli;

import org.daftar.format.Formats;

/// What the command line needs of the house; the front door makes it.
public interface Services {
  Formats formats();
}
