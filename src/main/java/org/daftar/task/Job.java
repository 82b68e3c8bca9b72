package org.daftar.task;

import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyDoubleWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.daftar.kernel.CancelledException;
import org.daftar.kernel.Message;
import org.daftar.kernel.Progress;

/// A piece of background work as the window sees it. Properties change on the UI thread alone, at
/// most ten times a second.
public final class Job implements Progress {
  private final String name;
  private final ReadOnlyObjectWrapper<Message> message;
  private final ReadOnlyDoubleWrapper fraction = new ReadOnlyDoubleWrapper(-1);
  private final ReadOnlyBooleanWrapper paused = new ReadOnlyBooleanWrapper(false);
  private final ReadOnlyBooleanWrapper running = new ReadOnlyBooleanWrapper(true);

  private final AtomicReference<Message> latestMessage;
  private final AtomicLong done = new AtomicLong();
  private final AtomicLong total = new AtomicLong();
  private final AtomicBoolean cancelled = new AtomicBoolean();
  private final ReentrantLock pauseLock = new ReentrantLock();
  private final Condition resumed = pauseLock.newCondition();
  private boolean pauseWanted;

  Job(String name, Message first) {
    this.name = name;
    this.message = new ReadOnlyObjectWrapper<>(first);
    this.latestMessage = new AtomicReference<>(first);
  }

  /// What kind of work this is; a newer job of the same name replaces this one.
  public String name() {
    return name;
  }

  public ReadOnlyObjectProperty<Message> messageProperty() {
    return message.getReadOnlyProperty();
  }

  /// From 0 to 1, or -1 while unknown.
  public ReadOnlyDoubleProperty fractionProperty() {
    return fraction.getReadOnlyProperty();
  }

  public ReadOnlyBooleanProperty pausedProperty() {
    return paused.getReadOnlyProperty();
  }

  public ReadOnlyBooleanProperty runningProperty() {
    return running.getReadOnlyProperty();
  }

  /// Asks the work to stop at the next safe point. Safe to call twice.
  public void cancel() {
    cancelled.set(true);
    setPaused(false);
  }

  public boolean isCancelled() {
    return cancelled.get();
  }

  /// Holds the work at the next safe point, or lets it go on. To be called on the UI thread.
  public void setPaused(boolean wanted) {
    pauseLock.lock();
    try {
      pauseWanted = wanted;
      resumed.signalAll();
    } finally {
      pauseLock.unlock();
    }
    paused.set(wanted);
  }

  @Override
  public void step(Message newMessage) {
    latestMessage.set(newMessage);
    done.set(0);
    total.set(0);
  }

  @Override
  public void count(long newDone, long newTotal) {
    done.set(newDone);
    total.set(newTotal);
  }

  @Override
  public void checkCancelled() {
    if (cancelled.get()) {
      throw new CancelledException();
    }
    awaitResume();
  }

  private void awaitResume() {
    pauseLock.lock();
    try {
      while (pauseWanted && !cancelled.get()) {
        resumed.awaitUninterruptibly();
      }
    } finally {
      pauseLock.unlock();
    }
  }

  /// Copies what the work last said into the properties. UI thread only.
  void publish() {
    message.set(latestMessage.get());
    long whole = total.get();
    fraction.set(whole <= 0 ? -1 : Math.min(1.0, (double) done.get() / whole));
  }

  /// The work ended, well or not. UI thread only.
  void end() {
    running.set(false);
  }
}
