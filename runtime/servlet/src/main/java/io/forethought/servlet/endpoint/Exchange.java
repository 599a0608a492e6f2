package io.forethought.servlet.endpoint;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A request and its answer, as every server has them. */
public interface Exchange {

  /** The method, as it was sent. */
  String method();

  /** What stands behind the question mark, as it was sent; {@code null} if there is none. */
  @Nullable String query();

  /** The values of a header in the order they were sent. */
  List<String> header(String name);

  /** The address at the other end of the connection, in digits; {@code null} if it has none. */
  @Nullable String peer();

  /** Sets a header of the answer. */
  void setHeader(String name, String value);

  /**
   * Sends the headers and opens the body.
   *
   * @param status the status
   * @param length how many bytes the body has, -1 if that is not known yet
   * @return the body; nothing may be written to it in answer to {@code HEAD}
   * @throws IOException if the client is gone
   */
  OutputStream open(int status, long length) throws IOException;
}
