package io.forethought.servlet.access;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;

/** A file that contains secrets, one in each line. */
record SecretFile(Path file) {

  private static final int MAX_BYTES = 1 << 16;

  /** Reads the lines; the exception explains why this is impossible. */
  List<String> lines() throws UnreadableException {
    try (InputStream in = Files.newInputStream(file)) {
      byte[] content = in.readNBytes(MAX_BYTES + 1);
      if (content.length > MAX_BYTES) {
        throw new UnreadableException("the file has more than 65,536 bytes");
      }
      return StandardCharsets.UTF_8
          .newDecoder()
          .decode(ByteBuffer.wrap(content))
          .toString()
          .lines()
          .toList();
    } catch (NoSuchFileException missing) {
      throw new UnreadableException("the file does not exist");
    } catch (AccessDeniedException denied) {
      throw new UnreadableException("the process has no permission to read the file");
    } catch (CharacterCodingException otherCharset) {
      throw new UnreadableException("the file is not in UTF-8");
    } catch (IOException failure) {
      throw new UnreadableException(
          Files.isDirectory(file) ? "the file is a directory" : failure.toString());
    }
  }

  /** A file cannot be read. */
  static final class UnreadableException extends Exception {
    private static final long serialVersionUID = 1L;

    private final String cause;

    private UnreadableException(String cause) {
      super(cause, null, false, false);
      this.cause = cause;
    }

    /** Returns the cause, without anything from the file. */
    String cause() {
      return cause;
    }
  }
}
