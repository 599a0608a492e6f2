package io.forethought.processor.command;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.forethought.processor.checklist.evidence.Page;
import io.forethought.processor.checklist.evidence.Web;
import java.io.IOException;
import java.net.ConnectException;
import java.net.http.HttpResponse;
import java.nio.channels.UnresolvedAddressException;
import java.util.concurrent.TimeoutException;

/**
 * Pages that are requested over HTTP.
 *
 * @param http requests them
 */
record WebPages(HttpGet http) implements Web {

  @Override
  public Page get(String address) {
    try {
      HttpResponse<byte[]> answer = http.of(address, HttpGet.PLAIN);
      return Page.of(
          answer.statusCode(),
          answer.headers().firstValue("Content-Type").orElse(""),
          new String(answer.body(), UTF_8));
    } catch (IllegalArgumentException e) {
      return Page.none("this is not an address of HTTP", false);
    } catch (TimeoutException e) {
      return Page.none("no answer within " + http.timeout().toSeconds() + " s", false);
    } catch (ConnectException e) {
      return isUnknown(e)
          ? Page.none("the name of the host is not known", false)
          : Page.none("the connection is refused", true);
    } catch (IOException e) {
      return Page.none(reason(e), false);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return Page.none("interrupted", false);
    }
  }

  private static String reason(IOException failure) {
    String message = String.valueOf(failure.getMessage());
    if (message.contains("header parser received no bytes")) {
      return "it closed the connection; it may require https";
    }
    return failure.getClass() == IOException.class ? message : HttpGet.reason(failure);
  }

  private static boolean isUnknown(ConnectException failure) {
    for (Throwable each = failure; each != null; each = each.getCause()) {
      if (each instanceof UnresolvedAddressException) {
        return true;
      }
    }
    return false;
  }
}
