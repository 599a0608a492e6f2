package io.forethought.servlet.transparency;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.util.Arrays;

/** What a client sends. */
enum Body {
  NONE("GET", "", "", false),
  HEAD("HEAD", "", "", false),
  DECLARED("POST", "text/plain; charset=UTF-8", "Grüße: 5 €\r\nzwei\n", false),
  CHUNKED("POST", "text/plain; charset=UTF-8", "Grüße: 5 €\r\nzwei\n", true),
  MALFORMED("POST", "text/plain; charset=UTF-8", "a\u00ff\u00feb", true),
  FORM("POST", "application/x-www-form-urlencoded", "a=b+c&d=%C3%A4&a=e", true),
  PARTS(
      "POST",
      "multipart/form-data; boundary=xyz",
      String.join(
          "\r\n",
          "--xyz",
          "Content-Disposition: form-data; name=\"a\"",
          "",
          "Gruß",
          "--xyz",
          "Content-Disposition: form-data; name=\"f\"; filename=\"f.txt\"",
          "Content-Type: text/plain",
          "",
          "file",
          "--xyz--",
          ""),
      true);

  private final String method;
  private final String type;
  private final String text;
  private final boolean chunked;

  Body(String method, String type, String text, boolean chunked) {
    this.method = method;
    this.type = type;
    this.text = text;
    this.chunked = chunked;
  }

  /** Returns the bytes of the body alone. */
  byte[] content() {
    return text.getBytes(this == MALFORMED ? ISO_8859_1 : UTF_8);
  }

  /** Returns a request with the body. */
  byte[] request(String path, int number) {
    ByteArrayOutputStream request = new ByteArrayOutputStream();
    byte[] content = content();
    write(request, method + " " + path + " HTTP/1.1\r\nHost: h\r\nConnection: close\r\n");
    write(request, "X-Scenario: " + number + "\r\n");
    write(
        request, "Cookie: a=b\r\nAccept-Language: de\r\nX-Date: Thu, 01 Jan 1970 00:00:00 GMT\r\n");
    if (type.isEmpty()) {
      write(request, "\r\n");
    } else if (chunked) {
      write(request, "Content-Type: " + type + "\r\nTransfer-Encoding: chunked\r\n\r\n");
      int half = content.length / 2;
      chunk(request, Arrays.copyOf(content, half));
      chunk(request, Arrays.copyOfRange(content, half, content.length));
      write(request, "0\r\n\r\n");
    } else {
      write(request, "Content-Type: " + type + "\r\n");
      write(request, "Content-Length: " + content.length + "\r\n\r\n");
      request.writeBytes(content);
    }
    return request.toByteArray();
  }

  private static void chunk(ByteArrayOutputStream request, byte[] bytes) {
    write(request, Integer.toHexString(bytes.length) + "\r\n");
    request.writeBytes(bytes);
    write(request, "\r\n");
  }

  private static void write(ByteArrayOutputStream request, String text) {
    request.writeBytes(text.getBytes(ISO_8859_1));
  }
}
