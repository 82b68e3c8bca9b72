package org.daftar.bundle;

/// How a bundle stands on a disk. Both forms hold the same files.
public enum BundleForm {
  FOLDER,
  ZIP;

  /// The name of the file or folder of a bundle in this form.
  public String fileName(String bundle) {
    return this == ZIP ? bundle + ".zip" : bundle;
  }
}
