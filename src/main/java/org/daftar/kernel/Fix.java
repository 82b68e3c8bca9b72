package org.daftar.kernel;

/// A cure that can be applied at the press of a button. Cleaning steps are the fixes of this house;
/// the kernel needs no more of them than their sentence.
public interface Fix {
  /// What the fix will do, as a sentence that can stand on a button or in the list of steps.
  Message sentence();
}
