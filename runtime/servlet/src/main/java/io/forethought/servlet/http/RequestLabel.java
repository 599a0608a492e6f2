package io.forethought.servlet.http;

import jakarta.servlet.http.HttpServletRequest;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jspecify.annotations.NullUnmarked;
import org.jspecify.annotations.Nullable;

/**
 * A label that a program reads from each request. It never fails a request: if the method throws or
 * returns {@code null}, the value is recorded as {@code _other} and counted in {@code
 * forethought_label_overflow_total}.
 *
 * @param <V> the return type of the method
 * @since 0.1.0
 */
// Callers have the API in their own module.
@SuppressWarnings("exports")
public final class RequestLabel<V> {

  private static final System.Logger LOG = System.getLogger(RequestLabel.class.getName());

  private final String name;
  private final Reader<V> reader;
  private final AtomicBoolean logged = new AtomicBoolean();

  /**
   * Creates a label that is read by a method.
   *
   * @param name the name of the method in the log: {@code ShopLabels.apiVersion}
   * @param reader the method
   */
  public RequestLabel(String name, Reader<V> reader) {
    this.name = name;
    this.reader = reader;
  }

  /**
   * The method of a program.
   *
   * @param <V> its return type
   */
  public interface Reader<V> {

    /**
     * Returns the value for a request.
     *
     * @param request the request
     * @return the value; {@code null} if there is none
     * @throws Exception if it cannot be determined
     */
    @Nullable V read(HttpServletRequest request) throws Exception;
  }

  /**
   * Returns the value for a request.
   *
   * @param request the request
   * @return the value; {@code null} if there is none or the method throws, which is logged the
   *     first time
   */
  // Includes errors, because a missing class or a failed assertion must not fail a request.
  // Unmarked, because generated code passes the value to a label directly.
  @NullUnmarked
  public V of(HttpServletRequest request) {
    try {
      return reader.read(request);
    } catch (OutOfMemoryError exhausted) {
      throw exhausted;
    } catch (Throwable failure) {
      if (logged.compareAndSet(false, true)) {
        LOG.log(
            System.Logger.Level.WARNING,
            name + " throws, so its label has the value _other. This is logged once.",
            failure);
      }
      return null;
    }
  }

  /**
   * Returns the value for a request as a label value.
   *
   * @param request the request
   * @return the label value, such as {@code true}; {@code null} if there is none
   */
  @NullUnmarked
  public String text(HttpServletRequest request) {
    V value = of(request);
    return value == null ? null : value.toString();
  }
}
