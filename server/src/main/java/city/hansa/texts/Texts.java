package city.hansa.texts;

import city.hansa.acts.Act;
import city.hansa.acts.Acts;
import city.hansa.acts.FamilyActs;
import city.hansa.acts.Subject;
import city.hansa.engine.text.Text;
import city.hansa.instruments.Instrument;
import city.hansa.instruments.life.InstrumentLife;
import city.hansa.kernel.NotFound;
import city.hansa.kernel.Viewer;
import city.hansa.texts.life.TextLife;
import city.hansa.texts.life.Versions;
import city.hansa.texts.store.Contents;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.springframework.stereotype.Service;

/** The texts of instruments, for reading: each viewer meets what the acts they may read tell. */
@Service
public class Texts {
  private final Acts acts;
  private final FamilyActs family;
  private final Contents contents;

  Texts(Acts acts, FamilyActs family, Contents contents) {
    this.acts = acts;
    this.family = family;
    this.contents = contents;
  }

  /**
   * One round trip.
   *
   * @throws NotFound if there is none that the viewer may see
   */
  public Instrument instrument(String id, Viewer viewer) {
    return Instrument.of(id, acts.listOf(new Subject(InstrumentLife.NAME, id), viewer))
        .orElseThrow(() -> new NotFound(id));
  }

  /**
   * All versions in all languages, withdrawn and corrected ones among them; the newest first, its
   * languages in the order of their tags. Two round trips at most.
   */
  public List<TextVersion> list(String instrument, Viewer viewer) {
    String beginning = instrument + ".v";
    List<Act> all = new ArrayList<>(family.openBelow(TextLife.NAME, beginning, 1));
    List<Act> closed = family.closedBelow(TextLife.NAME, beginning, viewer);
    if (!closed.isEmpty()) {
      all.addAll(closed);
      all.sort(Comparator.comparingLong(Act::number));
    }
    return Versions.of(all);
  }

  /**
   * One round trip.
   *
   * @throws NotFound if there is none that the viewer may see
   */
  public TextVersion get(VersionId id, Viewer viewer) {
    return TextVersion.of(id, acts.listOf(new Subject(TextLife.NAME, id.toString()), viewer))
        .orElseThrow(() -> new NotFound(id.toString()));
  }

  /** Its words; one round trip unless they were read lately. */
  public Text text(TextVersion version) {
    return contents.find(version.sha256()).orElseThrow(() -> new NotFound(version.id().toString()));
  }

  /** The Akoma Ntoso document whose checksum the act names, byte by byte. */
  public byte[] document(TextVersion version) {
    return contents
        .document(version.sha256())
        .orElseThrow(() -> new NotFound(version.id().toString()));
  }
}
