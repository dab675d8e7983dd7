package city.hansa.hooks;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.net.ssl.SSLException;
import javax.net.ssl.SSLParameters;
import javax.net.ssl.SSLSocket;
import javax.net.ssl.SSLSocketFactory;

/**
 * One POST to an address that was checked, over a connection of its own (RFC 9112). Written here
 * because the platform's client looks the name up anew, and may then meet another address. Follows
 * nothing; of the answer only the status is kept, and at most 8 KiB are read.
 */
final class Call implements AutoCloseable {
  private static final Pattern STATUS = Pattern.compile("HTTP/1\\.[01] (\\d{3})(?: .*)?");
  private static final int MOST_READ = 8 << 10;
  private static final int MOST_HOSTS = 3;
  private static final int CONNECT = 3_000;
  private static final int READ = 10_000;

  private final URI address;
  private volatile Socket plain = new Socket();
  private volatile boolean closed;
  private int read;

  Call(URI address) {
    this.address = address;
  }

  /**
   * @param hosts tried in turn until one takes the connection
   * @return the status, 200 to 599
   */
  int post(List<InetAddress> hosts, Map<String, String> headers, byte[] body) throws NotSent {
    connect(hosts);
    try {
      Socket socket = isSealed() ? sealed() : plain;
      OutputStream out = socket.getOutputStream();
      out.write(head(headers, body.length).getBytes(StandardCharsets.UTF_8));
      out.write(body);
      out.flush();
      return status(new BufferedInputStream(socket.getInputStream(), 1024));
    } catch (SocketTimeoutException slow) {
      throw new NotSent(Fault.TOO_SLOW);
    } catch (SSLException distrust) {
      throw new NotSent(closed ? Fault.TOO_SLOW : Fault.NOT_TRUSTED);
    } catch (IOException broken) {
      throw new NotSent(closed ? Fault.TOO_SLOW : Fault.NO_ANSWER);
    }
  }

  private void connect(List<InetAddress> hosts) throws NotSent {
    for (InetAddress host : hosts.subList(0, Math.min(hosts.size(), MOST_HOSTS))) {
      try {
        plain = new Socket();
        plain.connect(new InetSocketAddress(host, port()), CONNECT);
        plain.setSoTimeout(READ);
        if (!closed) {
          return;
        }
      } catch (IOException next) {
        // The next address of the same name may take it.
      }
      closePlain();
    }
    throw new NotSent(closed ? Fault.TOO_SLOW : Fault.NOT_REACHED);
  }

  private int port() {
    return address.getPort() != -1 ? address.getPort() : isSealed() ? 443 : 80;
  }

  private boolean isSealed() {
    return "https".equalsIgnoreCase(address.getScheme());
  }

  /** The certificate has to be good for the name in the address, not for what it led to. */
  private Socket sealed() throws IOException {
    SSLSocketFactory factory = (SSLSocketFactory) SSLSocketFactory.getDefault();
    SSLSocket sealed = (SSLSocket) factory.createSocket(plain, address.getHost(), port(), true);
    SSLParameters rules = sealed.getSSLParameters();
    rules.setEndpointIdentificationAlgorithm("HTTPS");
    sealed.setSSLParameters(rules);
    sealed.startHandshake();
    return sealed;
  }

  private String head(Map<String, String> headers, int length) {
    String path = address.getRawPath().isEmpty() ? "/" : address.getRawPath();
    String query = address.getRawQuery() == null ? "" : "?" + address.getRawQuery();
    String port = address.getPort() == -1 ? "" : ":" + address.getPort();
    StringBuilder head = new StringBuilder("POST " + path + query + " HTTP/1.1\r\n");
    head.append("Host: ").append(address.getHost()).append(port).append("\r\n");
    headers.forEach((name, value) -> head.append(name).append(": ").append(value).append("\r\n"));
    return head + "Content-Length: " + length + "\r\nConnection: close\r\n\r\n";
  }

  /** Answers that only say that another follows (1xx) are passed over. */
  private int status(InputStream in) throws IOException {
    int status = 100;
    while (status < 200) {
      Matcher line = STATUS.matcher(line(in));
      if (!line.matches()) {
        throw new IOException("no answer of HTTP");
      }
      status = Integer.parseInt(line.group(1));
      String header = line(in);
      while (!header.isEmpty()) {
        header = line(in);
      }
    }
    return status;
  }

  private String line(InputStream in) throws IOException {
    StringBuilder line = new StringBuilder();
    for (int each = in.read(); each != '\n'; each = in.read()) {
      read++;
      if (each < 0 || read > MOST_READ) {
        throw new IOException("ended in the middle, or never ends");
      }
      line.append((char) each);
    }
    return line.toString().stripTrailing();
  }

  /** From another thread too: whoever waits for the endpoint waits no longer. */
  @Override
  public void close() {
    closed = true;
    closePlain();
  }

  private void closePlain() {
    try {
      plain.close();
    } catch (IOException gone) {
      // What cannot be closed is closed already.
    }
  }
}
