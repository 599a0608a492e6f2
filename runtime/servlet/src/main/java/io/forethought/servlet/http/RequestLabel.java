package io.forethought.servlet.http;

import jakarta.servlet.http.HttpServletRequest;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jspecify.annotations.NullUnmarked;
import org.jspecify.annotations.Nullable;

/**
 * A label that a program reads from each request. Whatever its method does, the request goes on: if
 * it throws, or gives {@code null}, the value is {@code _other}, and {@code
 * forethought_label_overflow_total} counts it.
 *
 * @param <V> what the method gives
 */
// Whoever calls this has the API in its own module.
@SuppressWarnings("exports")
public final class RequestLabel<V> {

  private static final System.Logger LOG = System.getLogger(RequestLabel.class.getName());

  private final String name;
  private final Reader<V> reader;
  private final AtomicBoolean logged = new AtomicBoolean();

  /**
   * Reads with a method.
   *
   * @param name how a log names the method: {@code ShopLabels.apiVersion}
   * @param reader the method
   */
  public RequestLabel(String name, Reader<V> reader) {
    this.name = name;
    this.reader = reader;
  }

  /**
   * The method of a program.
   *
   * @param <V> what it gives
   */
  public interface Reader<V> {

    /**
     * The value for a request.
     *
     * @param request the request
     * @return the value, {@code null} if there is none
     * @throws Exception if it cannot be told
     */
    @Nullable V read(HttpServletRequest request) throws Exception;
  }

  /**
   * The value for a request.
   *
   * @param request the request
   * @return the value, {@code null} if there is none or the method throws; the first time is logged
   */
  // Errors too: a class that is missing, or a failed assertion, is no reason to fail a request.
  // Unmarked, because generated code hands the value on to a label as it is.
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
            name + " throws, so its label has the value _other. This is told once.",
            failure);
      }
      return null;
    }
  }

  /**
   * The value for a request, as a label has it.
   *
   * @param request the request
   * @return for example {@code true}, {@code null} if there is none
   */
  @NullUnmarked
  public String text(HttpServletRequest request) {
    V value = of(request);
    return value == null ? null : value.toString();
  }
}
