package io.forethought.testtools;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/** A page of {@link Chromium}, which is controlled through the DevTools protocol. */
public final class BrowserPage implements AutoCloseable {

  private static final int PATIENCE_SECONDS = 60;
  private static final int INTERVAL_MILLIS = 50;

  private final Messages messages = new Messages();
  private final AtomicInteger ids = new AtomicInteger();
  private @Nullable WebSocket socket;

  private BrowserPage() {}

  static BrowserPage connect(HttpClient client, URI address) {
    BrowserPage page = new BrowserPage();
    page.socket = client.newWebSocketBuilder().buildAsync(address, page.messages).join();
    return page;
  }

  void prepare(int width, int height, String theme) throws IOException {
    call("Runtime.enable", "{}");
    call("Log.enable", "{}");
    call("Page.enable", "{}");
    call(
        "Emulation.setDeviceMetricsOverride",
        "{\"width\": %d, \"height\": %d, \"deviceScaleFactor\": 1, \"mobile\": false}"
            .formatted(width, height));
    call(
        "Emulation.setEmulatedMedia",
        "{\"features\": [{\"name\": \"prefers-color-scheme\", \"value\": \"%s\"}]}"
            .formatted(theme));
  }

  void navigate(URI address) throws IOException {
    JsonObject parameters = new JsonObject();
    parameters.addProperty("url", address.toString());
    call("Page.navigate", parameters.toString());
  }

  /** Returns the value of an expression of JavaScript as text; promises are awaited. */
  public String value(String expression) throws IOException {
    JsonObject parameters = new JsonObject();
    parameters.addProperty("expression", expression);
    parameters.addProperty("awaitPromise", true);
    parameters.addProperty("returnByValue", true);
    JsonObject answer = call("Runtime.evaluate", parameters.toString());
    if (answer.has("exceptionDetails")) {
      throw new IOException(expression + ": " + answer.get("exceptionDetails"));
    }
    JsonObject result = answer.getAsJsonObject("result");
    return !result.has("value")
        ? result.get("type").getAsString()
        : result.get("value").isJsonPrimitive()
            ? result.get("value").getAsString()
            : result.get("value").toString();
  }

  /** Waits until a condition in JavaScript is true. */
  public void await(String condition) throws IOException, InterruptedException {
    long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(PATIENCE_SECONDS);
    while (!value("!!(" + condition + ")").equals("true")) {
      if (System.nanoTime() > end) {
        throw new IOException(condition + " is not true on: " + value("document.body.innerText"));
      }
      Thread.sleep(INTERVAL_MILLIS);
    }
  }

  /** Presses a key, such as {@code Tab}, or types a character. */
  public void press(String key) throws IOException {
    JsonObject parameters = new JsonObject();
    parameters.addProperty("type", "keyDown");
    parameters.addProperty("key", key);
    parameters.addProperty("code", key.equals("/") ? "Slash" : key);
    Map<String, Integer> codes = Map.of("Tab", 9, "Enter", 13, "Escape", 27);
    parameters.addProperty("windowsVirtualKeyCode", codes.getOrDefault(key, (int) key.charAt(0)));
    if (key.length() == 1) {
      parameters.addProperty("text", key);
    } else if (key.equals("Enter")) {
      parameters.addProperty("text", "\r");
    }
    call("Input.dispatchKeyEvent", parameters.toString());
    parameters.addProperty("type", "keyUp");
    parameters.remove("text");
    call("Input.dispatchKeyEvent", parameters.toString());
  }

  /** Returns a picture of what can be seen, as PNG. */
  public byte[] picture() throws IOException {
    JsonObject answer = call("Page.captureScreenshot", "{\"format\": \"png\"}");
    return Base64.getDecoder().decode(answer.get("data").getAsString());
  }

  /** Returns what the page has complained about: exceptions, missing files, blocked content. */
  public List<String> complaints() {
    return List.copyOf(messages.complaints);
  }

  private JsonObject call(String method, String parameters) throws IOException {
    int id = ids.incrementAndGet();
    CompletableFuture<JsonObject> answer = new CompletableFuture<>();
    messages.expected.put(id, answer);
    WebSocket open = socket;
    if (open == null) {
      throw new IOException("The page is not open.");
    }
    open.sendText(
            "{\"id\": %d, \"method\": \"%s\", \"params\": %s}".formatted(id, method, parameters),
            true)
        .join();
    try {
      return answer.get(PATIENCE_SECONDS, TimeUnit.SECONDS);
    } catch (ExecutionException | TimeoutException failure) {
      throw new IOException(method + " has no answer", failure);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException(e);
    }
  }

  @Override
  public void close() {
    try {
      call("Page.close", "{}");
    } catch (IOException gone) {
      // Closed either way.
    }
  }

  /** Collects the parts of messages, and passes on what was expected. */
  private static final class Messages implements WebSocket.Listener {

    private final Map<Integer, CompletableFuture<JsonObject>> expected = new ConcurrentHashMap<>();
    private final List<String> complaints = new CopyOnWriteArrayList<>();
    private final StringBuilder parts = new StringBuilder();

    @Override
    public @Nullable CompletionStage<?> onText(WebSocket open, CharSequence data, boolean last) {
      parts.append(data);
      if (last) {
        take(JsonParser.parseString(parts.toString()).getAsJsonObject());
        parts.setLength(0);
      }
      open.request(1);
      return null;
    }

    private void take(JsonObject message) {
      if (message.has("id")) {
        CompletableFuture<JsonObject> answer = expected.remove(message.get("id").getAsInt());
        if (answer != null && message.has("result")) {
          answer.complete(message.getAsJsonObject("result"));
        } else if (answer != null) {
          answer.completeExceptionally(new IOException(message.toString()));
        }
        return;
      }
      String method = message.get("method").getAsString();
      if (method.equals("Runtime.exceptionThrown") || method.equals("Log.entryAdded")) {
        complaints.add(message.get("params").toString());
      }
    }
  }
}
