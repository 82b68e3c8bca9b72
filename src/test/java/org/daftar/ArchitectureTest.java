package org.daftar;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.library.dependencies.SliceAssignment;
import com.tngtech.archunit.library.dependencies.SliceIdentifier;
import com.tngtech.archunit.library.dependencies.SlicesRuleDefinition;
import java.util.List;
import java.util.TreeSet;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// The shape of the house, held by tests: which room may use which, and where each foreign library
/// lives. Each rule says why it is there; a rule that is in the way is changed with a decision
/// record, not worked around.
class ArchitectureTest {
  static List<Room> rooms() {
    return Room.ALL;
  }

  @Test
  void everyPackageIsARoomOfTheHouse() {
    var known = new TreeSet<>(Room.ALL.stream().map(Room::name).toList());
    known.add("app");
    assertThat(House.CLASSES.stream().map(House::room).distinct())
        .as("every package has a line in the table of rooms, and every line its package")
        .containsExactlyInAnyOrderElementsOf(known);
  }

  @ParameterizedTest
  @MethodSource("rooms")
  void roomUsesOnlyWhatItMay(Room room) {
    classes()
        .that(describe("are in the room " + room.name(), c -> House.room(c).equals(room.name())))
        .should()
        .onlyDependOnClassesThat(
            describe(
                "are in " + room.name() + " or one of " + room.uses(),
                c -> House.isOutside(c) || room.mayUse(House.room(c))))
        .because(room.reason())
        .check(House.CLASSES);
  }

  @Test
  void arrowsRunOneWay() {
    SlicesRuleDefinition.slices()
        .assignedFrom(new RoomOfClass())
        .should()
        .beFreeOfCycles()
        .because("a room in a circle can be neither understood nor changed alone")
        .check(House.CLASSES);
  }

  @Test
  void javaFxStaysInTheWindow() {
    House.only(
        "javafx..",
        resideInAnyPackage(
            House.ROOT + "app..",
            House.ROOT + "kit..",
            House.ROOT + "task..",
            House.ROOT + "(*).ui.."),
        "everything below the screens also runs without a display");
  }

  @Test
  void viewModelsKnowNoControls() {
    noClasses()
        .that()
        .haveSimpleNameEndingWith("ViewModel")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("javafx.scene..", "javafx.stage..", "org.controlsfx..")
        .because("a view model is tested without a toolkit: properties and collections only")
        .allowEmptyShould(true)
        .check(House.CLASSES);
  }

  @Test
  void sqlStaysInTheStores() {
    DescribedPredicate<JavaClass> stores =
        describe(
            "are in store or a …Store",
            c ->
                House.room(c).equals("store")
                    || House.outermost(c).getSimpleName().endsWith("Store"));
    for (String library : List.of("java.sql..", "javax.sql..", "org.h2..", "org.flywaydb..")) {
      House.only(library, stores, "one class per feature speaks SQL; the rest speaks records");
    }
  }

  @Test
  void officeLibrariesStayInFormat() {
    for (String library : List.of("org.apache.poi..", "org.apache.commons.csv..")) {
      House.only(
          library,
          resideInAPackage(House.ROOT + "format.."),
          "a file library can be replaced in one room");
    }
  }

  @Test
  void controlsFxStaysInKitAndScreens() {
    House.only(
        "org.controlsfx..",
        resideInAnyPackage(House.ROOT + "kit..", House.ROOT + "(*).ui.."),
        "the shell and the features do not depend on one library of controls");
  }

  @Test
  void commandLineLibraryStaysInCli() {
    House.only(
        "picocli..", resideInAPackage(House.ROOT + "cli.."), "only the command line has options");
  }

  @Test
  void everyPackageIsNullMarked() {
    assertThat(
            House.CLASSES.stream()
                .map(JavaClass::getPackage)
                .distinct()
                .filter(p -> !p.isAnnotatedWith(NullMarked.class))
                .map(p -> p.getName()))
        .as("packages whose package-info does not say @NullMarked: absence is Optional")
        .isEmpty();
  }

  private static final class RoomOfClass implements SliceAssignment {
    @Override
    public SliceIdentifier getIdentifierOf(JavaClass type) {
      return House.isOutside(type)
          ? SliceIdentifier.ignore()
          : SliceIdentifier.of(House.room(type));
    }

    @Override
    public String getDescription() {
      return "the rooms of the house";
    }
  }
}
