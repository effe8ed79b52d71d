package org.preceptor.bench;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * One connection that is kept open, with the cookies of one person. It costs the machine it shares
 * with the server as little as it can.
 */
final class Wire implements Closeable {

  /**
   * @param leadsTo where a redirect or a script's answer leads; empty where there is none
   * @param savedAt when the server says that it saved something; empty where it says no such thing
   */
  record Answer(int status, String leadsTo, String savedAt, String text) {}

  private static final int LONGEST_SILENCE_MILLIS = 60_000;

  private final URI server;
  private final Map<String, String> cookies = new LinkedHashMap<>();
  private @Nullable Socket socket;
  private InputStream in = InputStream.nullInputStream();

  Wire(URI server) {
    this.server = server;
  }

  Answer get(String path) {
    return exchange(request("GET", path, "", ""));
  }

  /** As a plain form sends it. */
  Answer post(String path, Map<String, String> fields) {
    return post(path, fields, "");
  }

  /** As a script sends it, which gets what changed and no page. */
  Answer postByScript(String path, Map<String, String> fields) {
    return post(path, fields, "X-Requested-With: fetch\r\n");
  }

  private Answer post(String path, Map<String, String> fields, String headers) {
    var body =
        fields.entrySet().stream()
            .map(field -> encoded(field.getKey()) + "=" + encoded(field.getValue()))
            .collect(Collectors.joining("&"));
    return exchange(
        request(
            "POST",
            path,
            headers
                + "Origin: "
                + server
                + "\r\nContent-Type: application/x-www-form-urlencoded\r\nContent-Length: "
                + body.length()
                + "\r\n",
            body));
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }

  private byte[] request(String method, String path, String headers, String body) {
    var request =
        new StringBuilder()
            .append(method + " " + path + " HTTP/1.1\r\nHost: " + server.getAuthority())
            .append("\r\nAccept: text/html\r\n")
            .append(headers);
    if (!cookies.isEmpty()) {
      request.append("Cookie: ");
      cookies.forEach((name, value) -> request.append(name + "=" + value + "; "));
      request.setLength(request.length() - 2);
      request.append("\r\n");
    }
    return request.append("\r\n").append(body).toString().getBytes(StandardCharsets.UTF_8);
  }

  private Answer exchange(byte[] request) {
    try {
      boolean kept = socket != null;
      try {
        return send(request);
      } catch (IOException e) {
        close();
        if (!kept) {
          throw e;
        }
        return send(request); // the server may close what it had kept open
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Answer send(byte[] request) throws IOException {
    var open = socket;
    if (open == null) {
      open = new Socket(server.getHost(), server.getPort());
      open.setTcpNoDelay(true);
      open.setSoTimeout(LONGEST_SILENCE_MILLIS);
      in = new BufferedInputStream(open.getInputStream(), 16_384);
      socket = open;
    }
    open.getOutputStream().write(request);
    return read();
  }

  private Answer read() throws IOException {
    int status = Integer.parseInt(line().split(" ", -1)[1]);
    var leadsTo = "";
    var savedAt = "";
    long length = -1;
    boolean closes = false;
    for (var header = line(); !header.isEmpty(); header = line()) {
      int colon = header.indexOf(':');
      var value = header.substring(colon + 1).strip();
      switch (header.substring(0, colon).toLowerCase(Locale.ROOT)) {
        case "content-length" -> length = Long.parseLong(value);
        case "location", "see" -> leadsTo = value;
        case "saved-at" -> savedAt = value;
        case "set-cookie" -> keep(value);
        case "connection" -> closes = value.equalsIgnoreCase("close");
        default -> {}
      }
    }
    var text = body(status, length);
    if (closes) {
      close();
    }
    return new Answer(status, leadsTo, savedAt, text);
  }

  private String body(int status, long length) throws IOException {
    if (status == 304 || status == 204 || length == 0) {
      return "";
    }
    var bytes = length > 0 ? in.readNBytes(Math.toIntExact(length)) : chunks();
    return new String(bytes, StandardCharsets.UTF_8);
  }

  private byte[] chunks() throws IOException {
    var all = new ByteArrayOutputStream();
    for (int size = chunkSize(); size > 0; size = chunkSize()) {
      all.write(in.readNBytes(size));
      line();
    }
    line();
    return all.toByteArray();
  }

  private int chunkSize() throws IOException {
    return Integer.parseInt(line().split(";", -1)[0].strip(), 16);
  }

  private String line() throws IOException {
    var line = new StringBuilder();
    for (int next = in.read(); next != '\n'; next = in.read()) {
      if (next < 0) {
        throw new EOFException();
      }
      if (next != '\r') {
        line.append((char) next);
      }
    }
    return line.toString();
  }

  private void keep(String cookie) {
    var pair = cookie.split(";", -1)[0].split("=", 2);
    if (pair[1].isEmpty()) {
      cookies.remove(pair[0]);
    } else {
      cookies.put(pair[0], pair[1]);
    }
  }

  @Override
  public void close() {
    var open = socket;
    socket = null;
    if (open != null) {
      try {
        open.close();
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }
}
