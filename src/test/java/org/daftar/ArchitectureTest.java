package org.daftar;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaCall.Predicates.target;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget.CodeUnitCallTarget;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.conditions.ArchConditions;
import com.tngtech.archunit.library.dependencies.SliceAssignment;
import com.tngtech.archunit.library.dependencies.SliceIdentifier;
import com.tngtech.archunit.library.dependencies.SlicesRuleDefinition;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.daftar.app.Main;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// The shape of the house, held by tests: which room may use which, and where each foreign library
/// lives. Each rule says why it is there; a rule that is in the way is changed with a decision
/// record, not worked around.
class ArchitectureTest {
  private static final String ROOT = "org.daftar.";
  private static final JavaClasses HOUSE = importHouse();

  /// Every room, with the rooms it may use.
  private static final List<Room> ROOMS =
      List.of(
          new Room("kernel", "everyone shares it, so it may know nobody"),
          new Room("text", "words are put together from the kernel's messages", "kernel"),
          new Room("task", "background work knows progress, not what is worked on", "kernel"),
          new Room(
              "store", "the database knows no feature; features bring their SQL", "kernel", "text"),
          new Room("format", "files are read without knowing what for", "kernel", "text"),
          new Room("profile", "statistics need only a table", "kernel", "text", "format"),
          new Room(
              "inventory",
              "an inventory knows files, not what is done with them",
              "kernel",
              "text",
              "store",
              "format"),
          new Room(
              "recipe",
              "a recipe runs on any table, from the window or without one",
              "kernel",
              "text",
              "profile",
              "store"),
          new Room(
              "metadata",
              "a description may propose from the profile, and depends on no check",
              "kernel",
              "text",
              "store",
              "profile"),
          new Room(
              "licence",
              "a licence can be judged without any data at hand",
              "kernel",
              "text",
              "store"),
          new Room(
              "quality",
              "a check reads a profile and proposes steps; it writes nothing",
              "kernel",
              "text",
              "store",
              "format",
              "profile",
              "recipe"),
          new Room(
              "bundle",
              "the bundle is where the features come together",
              "kernel",
              "text",
              "store",
              "format",
              "profile",
              "inventory",
              "recipe",
              "metadata",
              "licence",
              "quality"),
          new Room(
              "workbench",
              "an opened table brings its recipe, profile, findings and description together",
              "kernel",
              "text",
              "store",
              "format",
              "profile",
              "inventory",
              "recipe",
              "metadata",
              "licence",
              "quality",
              "bundle"),
          new Room(
              "cli",
              "the command line does what the window does, on the same features; the front door"
                  + " hands it its services, so that it needs no room above it",
              "kernel",
              "text",
              "store",
              "format",
              "profile",
              "inventory",
              "recipe",
              "metadata",
              "licence",
              "quality",
              "bundle"),
          new Room(
              "kit", "a control that knows a feature can't be shared", "kernel", "text", "task"));

  private static JavaClasses importHouse() {
    try {
      Path house = Path.of(Main.class.getProtectionDomain().getCodeSource().getLocation().toURI());
      return new ClassFileImporter().importPath(house);
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }

  static Stream<Room> rooms() {
    return ROOMS.stream();
  }

  static Stream<Room> features() {
    return ROOMS.stream()
        .filter(room -> !List.of("kernel", "text", "task", "kit", "cli").contains(room.name));
  }

  @Test
  void everyPackageIsARoomOfTheHouse() {
    var known = new TreeSet<>(ROOMS.stream().map(Room::name).toList());
    known.add("app");
    assertThat(HOUSE.stream().map(ArchitectureTest::room).map(ArchitectureTest::withoutUi))
        .as("a new room gets a line in this test and in the map of the house")
        .isSubsetOf(known);
  }

  @ParameterizedTest
  @MethodSource("rooms")
  void roomUsesOnlyWhatItMay(Room room) {
    classes()
        .that(describe("are in the room " + room.name, c -> room(c).equals(room.name)))
        .should()
        .onlyDependOnClassesThat(
            describe(
                "are in " + room.name + " or one of " + room.mayUse,
                c -> isOutside(c) || room(c).equals(room.name) || room.mayUse.contains(room(c))))
        .because(room.reason)
        .allowEmptyShould(true)
        .check(HOUSE);
  }

  @ParameterizedTest
  @MethodSource("features")
  void screenUsesFeaturesAndSharedControlsButNoOtherScreen(Room feature) {
    String screens = feature.name + ".ui";
    List<String> may =
        Stream.concat(
                Stream.of(screens), rooms().map(Room::name).filter(room -> !room.equals("cli")))
            .toList();
    classes()
        .that(describe("are in " + screens, c -> room(c).equals(screens)))
        .should()
        .onlyDependOnClassesThat(
            describe("are in one of " + may, c -> isOutside(c) || may.contains(room(c))))
        .because("a screen that reaches into another screen can't be moved or tested alone")
        .allowEmptyShould(true)
        .check(HOUSE);
  }

  @Test
  void arrowsRunOneWay() {
    SlicesRuleDefinition.slices()
        .assignedFrom(new RoomOfClass())
        .should()
        .beFreeOfCycles()
        .because("a room in a circle can be neither understood nor changed alone")
        .check(HOUSE);
  }

  @Test
  void javaFxStaysInTheWindow() {
    only(
        "javafx..",
        resideInAnyPackage(
            ROOT + "app..", ROOT + "kit..", ROOT + "task..", ROOT + "(*).ui..", ROOT + "ui.."),
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
        .check(HOUSE);
  }

  @Test
  void sqlStaysInTheStores() {
    DescribedPredicate<JavaClass> stores =
        describe(
            "are in store or a …Store",
            c -> room(c).equals("store") || outermost(c).getSimpleName().endsWith("Store"));
    for (String library : List.of("java.sql..", "javax.sql..", "org.h2..", "org.flywaydb..")) {
      only(library, stores, "one class per feature speaks SQL; the rest speaks records");
    }
  }

  @Test
  void officeLibrariesStayInFormat() {
    for (String library : List.of("org.apache.poi..", "org.apache.commons.csv..")) {
      only(
          library,
          resideInAPackage(ROOT + "format.."),
          "a file library can be replaced in one room");
    }
  }

  @Test
  void controlsFxStaysInKitAndScreens() {
    only(
        "org.controlsfx..",
        resideInAnyPackage(ROOT + "kit..", ROOT + "(*).ui.."),
        "the shell and the features do not depend on one library of controls");
  }

  @Test
  void commandLineLibraryStaysInCli() {
    only("picocli..", resideInAPackage(ROOT + "cli.."), "only the command line has options");
  }

  @Test
  void nothingSpeaksToTheNetwork() {
    noClasses()
        .should()
        .dependOnClassesThat()
        .belongToAnyOf(
            java.net.Socket.class,
            java.net.ServerSocket.class,
            java.net.DatagramSocket.class,
            java.net.URLConnection.class,
            java.net.HttpURLConnection.class,
            java.net.InetAddress.class,
            java.nio.channels.SocketChannel.class,
            java.nio.channels.ServerSocketChannel.class,
            java.nio.channels.DatagramChannel.class,
            java.nio.channels.AsynchronousSocketChannel.class)
        .orShould()
        .dependOnClassesThat()
        .resideInAnyPackage("java.net.http..", "javax.net..", "javafx.scene.web..")
        .orShould(call("URL.openStream or openConnection", "java.net.URL", "open.*"))
        .because("Daftar works offline: data leaves the machine by the user's hand alone")
        .check(HOUSE);
  }

  @Test
  void onlyTheCommandLinePrints() {
    noClasses()
        .that()
        .resideOutsideOfPackage(ROOT + "cli..")
        .should()
        .accessField(System.class, "out")
        .orShould()
        .accessField(System.class, "err")
        .orShould(call("printStackTrace", ".*", "printStackTrace", 0))
        .because("whoever has a window does not read a console")
        .check(HOUSE);
  }

  @Test
  void onlyTheFrontDoorEndsTheProcess() {
    noClasses()
        .that()
        .resideOutsideOfPackage(ROOT + "app..")
        .should(call("System.exit", "java.lang.System", "exit"))
        .orShould(call("Runtime.halt", "java.lang.Runtime", "(exit|halt)"))
        .because("whoever ends the process takes unsaved work of others with it")
        .check(HOUSE);
  }

  @Test
  void onlyTaskStartsThreads() {
    noClasses()
        .that()
        .resideOutsideOfPackage(ROOT + "task..")
        .and(DescribedPredicate.not(describe("wait for a second start", named("WorkspaceLock"))))
        .and(DescribedPredicate.not(describe("end with their scan", named("ReaderThreads"))))
        .should(call("new Thread", "java.lang.Thread", "<init>|start|startVirtualThread|of.*"))
        .orShould(call("an executor", "java.util.concurrent.Executors", "new.*"))
        .orShould(
            call(
                "a timer or pool",
                "java.util.(Timer|concurrent.(ForkJoinPool|ThreadPoolExecutor))",
                "<init>"))
        .because(
            "work that TaskRunner does not know can be neither watched nor cancelled; a scan's two"
                + " readers end with its job, and the lock's watch with the workspace")
        .check(HOUSE);
  }

  @Test
  void onlyTheFrontDoorWritesTheLog() {
    only(
        "java.util.logging..",
        describe(
            "are in app or quieten a library in store",
            c -> room(c).equals("app") || outermost(c).getSimpleName().equals("Migrations")),
        "a failure goes to the log once, where it is presented");
  }

  @Test
  void nothingStaticChanges() {
    fields()
        .that()
        .areStatic()
        .should()
        .beFinal()
        .because("state that belongs to nobody breaks the second window and every test")
        .check(HOUSE);
  }

  @Test
  void stylesStandInTheStyleSheet() {
    noClasses()
        .that(DescribedPredicate.not(describe("zoom the window", named("Shell"))))
        .should(call("setStyle", "javafx\\..*", "setStyle"))
        .because("an inline style ignores the dark and the high-contrast theme")
        .check(HOUSE);
  }

  @Test
  void namesComeFromTheStewardsWorld() {
    noClasses()
        .should()
        .haveNameMatching(".*(Manager|Helper|Utils?|Impl|Processor)")
        .because("such a name says that something is done, not what")
        .check(HOUSE);
  }

  @Test
  void everyPackageIsNullMarked() {
    assertThat(
            HOUSE.stream()
                .map(JavaClass::getPackage)
                .distinct()
                .filter(p -> !p.isAnnotatedWith(NullMarked.class))
                .map(p -> p.getName()))
        .as("packages whose package-info does not say @NullMarked: absence is Optional")
        .isEmpty();
  }

  private static void only(
      String library, DescribedPredicate<? super JavaClass> homes, String reason) {
    ArchRule rule =
        noClasses()
            .that(DescribedPredicate.not(homes))
            .should()
            .dependOnClassesThat()
            .resideInAPackage(library)
            .because(reason)
            .allowEmptyShould(true);
    rule.check(HOUSE);
  }

  private static ArchCondition<JavaClass> call(String what, String owner, String method) {
    DescribedPredicate<CodeUnitCallTarget> called =
        describe(
            what, t -> t.getName().matches(method) && t.getOwner().getFullName().matches(owner));
    return ArchConditions.callCodeUnitWhere(target(called));
  }

  private static ArchCondition<JavaClass> call(
      String what, String owner, String method, int arguments) {
    DescribedPredicate<CodeUnitCallTarget> called =
        describe(
            what,
            t ->
                t.getName().matches(method)
                    && t.getOwner().getFullName().matches(owner)
                    && t.getRawParameterTypes().size() == arguments);
    return ArchConditions.callCodeUnitWhere(target(called));
  }

  private static Predicate<JavaClass> named(String simpleName) {
    return type -> outermost(type).getSimpleName().equals(simpleName);
  }

  private static boolean isOutside(JavaClass type) {
    return !type.getBaseComponentType().getPackageName().startsWith(ROOT);
  }

  /// The room of a class, such as `recipe` or, for its screens, `recipe.ui`.
  private static String room(JavaClass type) {
    String[] parts = type.getBaseComponentType().getPackageName().split("\\.");
    String room = parts.length > 2 ? parts[2] : "";
    return parts.length > 3 && parts[3].equals("ui") ? room + ".ui" : room;
  }

  private static String withoutUi(String room) {
    return room.replaceAll("\\.ui$", "");
  }

  private static JavaClass outermost(JavaClass type) {
    return type.getEnclosingClass().map(ArchitectureTest::outermost).orElse(type);
  }

  /// @param name the package below the root
  /// @param reason why it may use no more
  /// @param mayUse the rooms it may use besides itself
  private record Room(String name, String reason, List<String> mayUse) {
    Room(String name, String reason, String... mayUse) {
      this(name, reason, List.of(mayUse));
    }

    @Override
    public String toString() {
      return name;
    }
  }

  private static final class RoomOfClass implements SliceAssignment {
    @Override
    public SliceIdentifier getIdentifierOf(JavaClass type) {
      return isOutside(type) ? SliceIdentifier.ignore() : SliceIdentifier.of(room(type));
    }

    @Override
    public String getDescription() {
      return "the rooms of the house";
    }
  }
}
