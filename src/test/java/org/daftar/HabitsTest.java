package org.daftar;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaCall.Predicates.target;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget.CodeUnitCallTarget;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.conditions.ArchConditions;
import org.junit.jupiter.api.Test;

/// What no class of the house does, or only one that is named here. Each rule says why it is there;
/// a rule that is in the way is changed with a decision record, not worked around.
class HabitsTest {
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
        .check(House.CLASSES);
  }

  @Test
  void onlyTheCommandLinePrints() {
    noClasses()
        .that()
        .resideOutsideOfPackage(House.ROOT + "cli..")
        .should()
        .accessField(System.class, "out")
        .orShould()
        .accessField(System.class, "err")
        .orShould(call("printStackTrace", ".*", "printStackTrace", 0))
        .because("whoever has a window does not read a console")
        .check(House.CLASSES);
  }

  @Test
  void onlyTheFrontDoorEndsTheProcess() {
    noClasses()
        .that()
        .resideOutsideOfPackage(House.ROOT + "app..")
        .should(call("System.exit", "java.lang.System", "exit"))
        .orShould(call("Runtime.halt", "java.lang.Runtime", "(exit|halt)"))
        .because("whoever ends the process takes unsaved work of others with it")
        .check(House.CLASSES);
  }

  @Test
  void onlyTaskStartsThreads() {
    noClasses()
        .that()
        .resideOutsideOfPackage(House.ROOT + "task..")
        .and(DescribedPredicate.not(House.named("WorkspaceLock", "wait for a second start")))
        .and(DescribedPredicate.not(House.named("ReaderThreads", "end with their scan")))
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
        .check(House.CLASSES);
  }

  @Test
  void onlyTheFrontDoorWritesTheLog() {
    House.only(
        "java.util.logging..",
        describe(
            "are in app or quieten a library in store",
            c ->
                House.room(c).equals("app")
                    || House.outermost(c).getSimpleName().equals("Migrations")),
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
        .check(House.CLASSES);
  }

  @Test
  void stylesStandInTheStyleSheet() {
    noClasses()
        .that(DescribedPredicate.not(House.named("Narrow", "zoom the window")))
        .should(call("setStyle", "javafx\\..*", "setStyle"))
        .because("an inline style ignores the dark and the high-contrast theme")
        .check(House.CLASSES);
  }

  @Test
  void namesComeFromTheStewardsWorld() {
    noClasses()
        .should()
        .haveNameMatching(".*(Manager|Helper|Utils?|Impl|Processor)")
        .because("such a name says that something is done, not what")
        .check(House.CLASSES);
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
}
