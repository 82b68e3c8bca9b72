package org.daftar.kit;

import java.util.function.Consumer;
import org.daftar.kernel.Message;
import org.daftar.task.TaskRunner;
import org.daftar.text.Texts;

/// What every screen gets: words, background work, dialogs, the way to other screens, what is
/// being worked on, and where failures go.
///
/// @param problems shows any failure to the user; details go to the log once
/// @param notices shows a short sentence at the foot of the window
public record ScreenContext(
    Texts texts,
    TaskRunner tasks,
    FilePicker files,
    Dialogs dialogs,
    Navigator navigator,
    Selection selection,
    Consumer<Throwable> problems,
    Consumer<Message> notices) {}
