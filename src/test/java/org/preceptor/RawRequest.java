package org.preceptor;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;

/** A request byte by byte, for what no well-behaved client would send. */
final class RawRequest {

  private RawRequest() {}

  /** Sends the lines and reads the whole answer. */
  static String send(String... lines) {
    var url = TestServer.url();
    try (var socket = new Socket(url.getHost(), url.getPort())) {
      socket.setSoTimeout(30_000);
      var request = String.join("\r\n", lines) + "\r\nConnection: close\r\n\r\n";
      socket.getOutputStream().write(request.getBytes(StandardCharsets.ISO_8859_1));
      socket.getOutputStream().flush();
      return new String(socket.getInputStream().readAllBytes(), StandardCharsets.ISO_8859_1);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static int status(String answer) {
    return answer.startsWith("HTTP/1.1 ") ? Integer.parseInt(answer.substring(9, 12)) : 0;
  }
}
