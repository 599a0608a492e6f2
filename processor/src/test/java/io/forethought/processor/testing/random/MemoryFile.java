package io.forethought.processor.testing.random;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Optional;
import javax.tools.SimpleJavaFileObject;
import org.jspecify.annotations.Nullable;

/** A file in memory, which may be missing or reject writes. */
final class MemoryFile extends SimpleJavaFileObject {

  private final boolean refuses;
  private Optional<byte[]> found;
  private Optional<ByteArrayOutputStream> written = Optional.empty();

  /**
   * @param text its content; null if it is missing
   * @param refused the suffix of the names of files that cannot be written; empty for none
   */
  MemoryFile(String path, Kind kind, @Nullable String text, String refused) {
    super(uri(path), kind);
    this.refuses = !refused.isEmpty() && path.endsWith(refused);
    this.found = Optional.ofNullable(text).map(there -> there.getBytes(UTF_8));
  }

  private static URI uri(String path) {
    try {
      return new URI("memory", null, "/" + path, null);
    } catch (URISyntaxException e) {
      throw new IllegalArgumentException(path, e);
    }
  }

  /** The content that a compilation wrote. */
  Optional<byte[]> content() {
    return written.map(ByteArrayOutputStream::toByteArray);
  }

  // Any class; but modules are not declared where classes are, and vice versa.
  @Override
  public boolean isNameCompatible(String simpleName, Kind kind) {
    return simpleName.endsWith("-info")
        ? getName().endsWith("/" + simpleName + kind.extension)
        : !getName().endsWith("-info" + kind.extension);
  }

  @Override
  public CharSequence getCharContent(boolean ignoreEncodingErrors) throws IOException {
    return new String(bytes(), UTF_8);
  }

  @Override
  public InputStream openInputStream() throws IOException {
    return new ByteArrayInputStream(bytes());
  }

  private byte[] bytes() throws IOException {
    return content().or(() -> found).orElseThrow(() -> new FileNotFoundException(getName()));
  }

  @Override
  public OutputStream openOutputStream() throws IOException {
    if (refuses) {
      throw new IOException("No space left on device");
    }
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    written = Optional.of(out);
    return out;
  }
}
