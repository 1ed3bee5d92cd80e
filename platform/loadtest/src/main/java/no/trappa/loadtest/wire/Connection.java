package no.trappa.loadtest.wire;

import java.io.IOException;
import java.net.Socket;
import java.time.Duration;

/** One connection to the host. */
final class Connection implements AutoCloseable {

  /** As the page's script: whoever has heard nothing for so long takes the connection for lost. */
  static final Duration SILENCE = Duration.ofSeconds(40);

  private final Socket socket;
  private final Incoming in;

  private Connection(Socket socket) throws IOException {
    this.socket = socket;
    this.in = new Incoming(socket.getInputStream());
  }

  static Connection to(Target target) throws IOException {
    var socket = new Socket();
    try {
      socket.setTcpNoDelay(true);
      socket.setSoTimeout((int) SILENCE.toMillis());
      socket.connect(target.socketAddress(), (int) SILENCE.toMillis());
      return new Connection(socket);
    } catch (IOException failure) {
      socket.close();
      throw failure;
    }
  }

  void send(Request request) throws IOException {
    socket.getOutputStream().write(request.bytes());
  }

  Incoming in() {
    return in;
  }

  void wait(Duration atMost) throws IOException {
    socket.setSoTimeout((int) atMost.toMillis());
  }

  /** Without a word: what the host still sends is not waited for. */
  @Override
  public void close() {
    try {
      socket.close();
    } catch (IOException _) {
      // It is gone either way.
    }
  }
}
