package io.forethought.processor.module;

import io.forethought.processor.catalogue.TextLock;
import io.forethought.processor.compiler.CompiledModule;
import io.forethought.processor.compiler.reading.LockFile;
import io.forethought.processor.model.Lock;
import java.util.List;
import java.util.Optional;

/** Reads the lock file that the command line names, and reports why it cannot be read. */
public final class LockReading {

  private final CompiledModule module;

  public LockReading(CompiledModule module) {
    this.module = module;
  }

  /** The content of the lock file, unless the file is to be updated. */
  public Optional<Lock> obeyed() {
    Optional<LockFile> file = module.options().lock();
    return file.isPresent() && !file.get().update() ? read(file.get()) : Optional.empty();
  }

  /** The content of a lock file that is to be rewritten; empty if it is missing or malformed. */
  public Optional<Lock> replaced() {
    return module
        .options()
        .lock()
        .filter(LockFile::update)
        .flatMap(file -> file.read(finding -> {}))
        .flatMap(LockReading::understood);
  }

  private static Optional<Lock> understood(String text) {
    try {
      return Optional.of(TextLock.read(text));
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  private Optional<Lock> read(LockFile file) {
    Optional<String> text = file.read(finding -> module.tell(List.of(finding)));
    try {
      return text.map(TextLock::read);
    } catch (IllegalArgumentException e) {
      module.tell(
          List.of(
              file.unreadable(
                  String.valueOf(e.getMessage()),
                  "correct the line, or rewrite the file: -Aforethought.lock=update:…")));
      return Optional.empty();
    }
  }
}
