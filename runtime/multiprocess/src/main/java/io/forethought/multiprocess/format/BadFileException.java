package io.forethought.multiprocess.format;

import java.io.IOException;

/** A file ends in {@code .db}, but contains no metrics. The message is the reason. */
public final class BadFileException extends IOException {

  private static final long serialVersionUID = 1L;

  /** Describes what is wrong with the file, in words that follow its name. */
  public BadFileException(String reason) {
    super(reason);
  }
}
