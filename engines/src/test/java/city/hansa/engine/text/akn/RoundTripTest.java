package city.hansa.engine.text.akn;

import static org.assertj.core.api.Assertions.assertThat;

import city.hansa.engine.text.Text;
import java.io.ByteArrayInputStream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What was written is read back exactly, and is built as the standard says. */
class RoundTripTest {

  @Property(tries = 500)
  void everyTextComesBack(@ForAll("texts") Text text) {
    byte[] document = AkomaNtoso.write(text, AnyText.EDITION);
    assertThat(AkomaNtoso.read(new ByteArrayInputStream(document)))
        .isEqualTo(new ReadText(text, AnyText.EDITION, java.util.List.of()));
  }

  @Property(tries = 300)
  void everyDocumentFollowsTheContentModel(@ForAll("texts") Text text) {
    ContentModel.assertHolds(AkomaNtoso.write(text, AnyText.EDITION));
  }

  @Provide
  Arbitrary<Text> texts() {
    return AnyText.texts();
  }
}
