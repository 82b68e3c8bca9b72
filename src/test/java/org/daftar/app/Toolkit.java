package org.daftar.app;

import java.util.concurrent.CountDownLatch;
import javafx.application.Platform;

/// JavaFX without a display, started once for all tests of a run.
public final class Toolkit {
  private static final CountDownLatch STARTED = new CountDownLatch(1);

  static {
    System.setProperty("javafx.animation.framerate", "20"); // drawing without a display is slow
    Platform.startup(STARTED::countDown);
    Platform.setImplicitExit(false);
  }

  private Toolkit() {}

  /// Comes back when the toolkit runs.
  public static void start() throws InterruptedException {
    STARTED.await();
  }
}
