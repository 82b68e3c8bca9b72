package org.daftar.licence;

import java.util.Arrays;
import java.util.List;
import java.util.Set;

/// The verdict of the five tests on a licence.
///
/// @param passed the tests that the licence passes
public record FiveTests(Set<OpennessTest> passed) {
  public FiveTests {
    passed = Set.copyOf(passed);
  }

  public static FiveTests of(Licence licence) {
    return new FiveTests(licence.passes());
  }

  public boolean passes(OpennessTest test) {
    return passed.contains(test);
  }

  /// Open means: all five.
  public boolean isOpen() {
    return failed().isEmpty();
  }

  /// The tests that are not passed, in their order.
  public List<OpennessTest> failed() {
    return Arrays.stream(OpennessTest.values()).filter(test -> !passed.contains(test)).toList();
  }
}
