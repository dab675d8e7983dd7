package city.hansa.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import city.hansa.engine.ledger.log.Finding;
import city.hansa.engine.ledger.log.LogReport;
import city.hansa.engine.ledger.log.LogSource;
import city.hansa.engine.ledger.log.LogVerification;
import city.hansa.engine.ledger.note.Checkpoint;
import city.hansa.engine.ledger.note.SignedNote;
import city.hansa.engine.ledger.note.VerifierKey;
import city.hansa.engine.ledger.tree.TileId;
import city.hansa.kernel.NotFound;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.support.StaticListableBeanFactory;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;

/** The log as a monitor fetches it: every path, over PostgreSQL, and the whole computed anew. */
class LogControllerTest {
  @TempDir private static Path data = Path.of("");
  private static @Nullable LogBook made;

  private final LogBook log;
  private LogEntries entries;
  private final MockMvc web;

  LogControllerTest() {
    log = log();
    entries = log;
    var beans = new StaticListableBeanFactory();
    LogEntries asked = (from, count, sink) -> entries.read(from, count, sink);
    beans.addBean("entries", asked);
    var controller =
        new LogController(log.ledger, log.store, beans.getBeanProvider(LogEntries.class));
    web = MockMvcBuilders.standaloneSetup(controller).build();
  }

  /** One for all: it is only read. */
  private static LogBook log() {
    LogBook book = made;
    if (book == null) {
      book = LogBook.fresh(data);
      book.deposit(1, 70_000);
      made = book;
    }
    return book;
  }

  private MockHttpServletResponse fetch(String path) throws IOException {
    try {
      return web.perform(get("/log/" + path)).andReturn().getResponse();
    } catch (Exception refused) {
      throw new IOException(refused);
    }
  }

  /** The log over HTTP, as a verifier reads it. */
  private final class Web implements LogSource {
    @Override
    public String checkpoint() throws IOException {
      return fetch("checkpoint").getContentAsString(StandardCharsets.UTF_8);
    }

    @Override
    public byte[] tile(TileId tile) throws IOException {
      return fetch("tile/" + tile.path()).getContentAsByteArray();
    }

    @Override
    public byte[] entries(long index, int width) throws IOException {
      return fetch("tile/entries/" + TileId.path(index, width)).getContentAsByteArray();
    }
  }

  private LogReport verify() throws InterruptedException, IOException {
    Checkpoint checkpoint = Checkpoint.parse(SignedNote.parse(new Web().checkpoint()).text());
    return LogVerification.verify(new Web(), checkpoint, Optional.empty(), 2);
  }

  @Test
  void aVerifierFindsEveryEntryAsItWasSigned() throws Exception {
    LogReport report = verify();
    assertThat(report.findings()).isEmpty();
    assertThat(report.checkpoint().size()).isEqualTo(70_000);
  }

  @Test
  void whatIsChangedOrGoneInTheStoreIsNamed() throws Exception {
    entries =
        (from, count, sink) -> {
          Consumer<byte[]> other =
              entry ->
                  sink.accept(
                      switch (new String(entry, StandardCharsets.UTF_8)) {
                        case "{\"act\":300}" -> "{\"act\":301}".getBytes(StandardCharsets.UTF_8);
                        case "{\"act\":69999}" -> new byte[0];
                        default -> entry;
                      });
          log.read(from, count, other);
        };
    assertThat(verify().findings())
        .containsExactly(
            new Finding.RootDiffers(70_000), new Finding.Changed(300), new Finding.Dropped(69_999));
  }

  @Test
  void theCheckpointIsTextAndNeverKept() throws IOException {
    MockHttpServletResponse answer = fetch("checkpoint");
    assertThat(answer.getContentType()).isEqualTo("text/plain;charset=UTF-8");
    assertThat(answer.getHeader("Cache-Control")).isEqualTo("no-cache");
    assertThat(answer.getContentAsString(StandardCharsets.UTF_8)).contains("\n70000\n", "\u2014 ");
  }

  @Test
  void tilesAreKeptForGood() throws IOException {
    for (String path : new String[] {"tile/0/272", "tile/2/000.p/1", "tile/entries/273.p/112"}) {
      MockHttpServletResponse answer = fetch(path);
      assertThat(answer.getContentType()).isEqualTo("application/octet-stream");
      assertThat(answer.getHeader("Cache-Control"))
          .isEqualTo("max-age=31536000, public, immutable");
    }
    assertThat(fetch("tile/1/001.p/17").getContentAsByteArray()).hasSize(17 * 32);
    assertThat(fetch("tile/0/273.p/5").getContentAsByteArray()).hasSize(5 * 32);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "tile/0/273",
        "tile/0/274.p/1",
        "tile/0/273.p/113",
        "tile/3/000.p/1",
        "tile/0/1",
        "tile/entries/273",
        "tile/entries/273.p/113",
        "tile/entries/x001/000",
        "tile/entries/a"
      })
  void whatIsNotThereYetOrNeverIsNotFound(String path) {
    assertThatThrownBy(() -> fetch(path)).hasRootCauseInstanceOf(NotFound.class);
  }

  @Test
  void theKeysAreOneALine() throws IOException {
    String keys = fetch("keys").getContentAsString(StandardCharsets.UTF_8);
    assertThat(keys.lines().map(VerifierKey::parse)).containsExactly(log.ledger.head().key());
  }
}
