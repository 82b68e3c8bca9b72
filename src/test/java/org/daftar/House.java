package org.daftar;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.net.URISyntaxException;
import java.nio.file.Path;
import org.daftar.app.Main;

/// The classes of the house, as the tests of its shape look at them.
final class House {
  static final String ROOT = "org.daftar.";
  static final JavaClasses CLASSES = importHouse();

  private House() {}

  private static JavaClasses importHouse() {
    try {
      Path house = Path.of(Main.class.getProtectionDomain().getCodeSource().getLocation().toURI());
      return new ClassFileImporter().importPath(house);
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }

  /// Holds a library, or a corner of the JDK, in its home.
  static void only(String library, DescribedPredicate<? super JavaClass> homes, String reason) {
    noClasses()
        .that(DescribedPredicate.not(homes))
        .should()
        .dependOnClassesThat()
        .resideInAPackage(library)
        .because(reason)
        .allowEmptyShould(true)
        .check(CLASSES);
  }

  static DescribedPredicate<JavaClass> named(String simpleName, String reason) {
    return describe(reason, type -> outermost(type).getSimpleName().equals(simpleName));
  }

  static boolean isOutside(JavaClass type) {
    return !type.getBaseComponentType().getPackageName().startsWith(ROOT);
  }

  /// The room of a class, such as `recipe` or, for its screens, `recipe.ui`.
  static String room(JavaClass type) {
    String[] parts = type.getBaseComponentType().getPackageName().split("\\.");
    String room = parts.length > 2 ? parts[2] : "";
    return parts.length > 3 && parts[3].equals("ui") ? room + ".ui" : room;
  }

  static JavaClass outermost(JavaClass type) {
    return type.getEnclosingClass().map(House::outermost).orElse(type);
  }
}
