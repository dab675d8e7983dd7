package city.hansa.engine.ledger.note;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.security.SecureRandom;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Notes and keys that other programs made: golang.org/x/mod/sumdb/note and sum.golang.org. */
class SignedNoteTest {

  /** The example of Go's package note. */
  private static final String PETER =
      "PeterNeumann+c74f20a3+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW";

  private static final String PETERS_SECRET =
      "PRIVATE+KEY+PeterNeumann+c74f20a3+AYEKFALVFGyNhPJEMzD1QIDr+Y7hfZx09iUvxdXHKDFz";

  private static final String TEXT =
      """
      If you think cryptography is the answer to your problem,
      then you don't know what your problem is.
      """;

  private static final String NOTE =
      TEXT
          + "\n\u2014 PeterNeumann x08go/ZJkuBS9UG/SffcvIAQxVBtiFupLLr8pAcElZInNIuGUgYN1FFYC2pZSN"
          + "XgKvqfqdngotpRZb6KE6RyyBwJnAM=\n";

  private static final String SUM_DB =
      "sum.golang.org+033de0ae+Ac4zctda0e5eza+HJyk9SxEdh+s3Ux18htTTAD8OuAn8";

  /** Two states of Go's checksum database, years apart. */
  private static final String SUM_DB_EARLY =
      """
      go.sum database tree
      6476701
      mb8QLQIs0Z0yP5Cstq6guj87oXWeC9gEM8oVikmm9Wk=

      \u2014 sum.golang.org Az3grsLX85Gz+s1SiTbgkuqxgItqFq7gsMUEyVnrsa9LM7Us9S+1xbFIGu95949rj4nPRYfvimWEPWL+o3GeoWwOoAw=
      """;

  private static final String SUM_DB_LATE =
      """
      go.sum database tree
      31700353
      qINS1GRFhWHwdkUeqLEoP4yEMkTBBzxBkGwGQlVlVcs=

      \u2014 sum.golang.org Az3grnmrIUEDFqHzAElIQCPNoRFRAAdFo47fooyWKMHb89k11GJh5zHIfNCOBmwn/C3YI8oW9/C8DJ87F61QqspBYwM=
      """;

  private static VerifierKey key(String text) {
    return VerifierKey.parse(text);
  }

  @Test
  void theExampleOfGoIsSignedByPeter() {
    SignedNote note = SignedNote.parse(NOTE);
    assertThat(note.text()).isEqualTo(TEXT);
    assertThat(note.toString()).isEqualTo(NOTE);
    assertThat(note.check(List.of(key(PETER))))
        .isEqualTo(new NoteCheck.Signed(List.of(key(PETER))));
    assertThat(key(PETER)).hasToString(PETER);
  }

  @Test
  void theExamplesSecretMakesTheExamplesSignature() {
    SignerKey peter = SignerKey.parse(PETERS_SECRET);
    assertThat(peter.verifier()).hasToString(PETER);
    assertThat(peter.secretText()).isEqualTo(PETERS_SECRET);
    assertThat(peter.sign(TEXT)).hasToString(NOTE);
    assertThat(peter.toString()).doesNotContain("AYEKFALVFGy");
  }

  @ParameterizedTest
  @ValueSource(strings = {SUM_DB_EARLY, SUM_DB_LATE})
  void checkpointsOfGosChecksumDatabase(String text) {
    assertThat(Opened.open(text, List.of(key(PETER), key(SUM_DB))))
        .isInstanceOfSatisfying(
            Opened.Trusted.class,
            opened -> {
              assertThat(opened.key()).isEqualTo(key(SUM_DB));
              assertThat(opened.checkpoint().origin()).isEqualTo("go.sum database tree");
              assertThat(opened.checkpoint().text())
                  .isEqualTo(text.substring(0, text.indexOf("\n\n") + 1));
            });
  }

  @Test
  void aChangedSizeIsABadSignature() {
    String changed = SUM_DB_EARLY.replace("6476701", "6476702");
    assertThat(Opened.open(changed, List.of(key(SUM_DB))))
        .isEqualTo(new Opened.BadSignature(key(SUM_DB)));
  }

  @Test
  void anUnknownSignerIsNamedBesideTheOneExpected() {
    assertThat(SignedNote.parse(NOTE).check(List.of(key(SUM_DB))))
        .isEqualTo(
            new NoteCheck.NoTrustedKey(
                List.of("sum.golang.org+033de0ae"), List.of("PeterNeumann+c74f20a3")));
  }

  @Test
  void unknownSignaturesCountForNothing() {
    SignerKey other = SignerKey.generate("other", new SecureRandom());
    SignedNote both = SignedNote.parse(NOTE).with(other.sign(TEXT));
    assertThat(SignedNote.parse(both.toString()).check(List.of(key(PETER))))
        .isEqualTo(new NoteCheck.Signed(List.of(key(PETER))));
    assertThat(both.check(List.of(key(PETER), other.verifier())))
        .isEqualTo(new NoteCheck.Signed(List.of(key(PETER), other.verifier())));
  }

  @Test
  void theExampleOfTheCheckpointFormat() {
    String text =
        "example.com/behind-the-sofa\n20852163\nCsUYapGGPo4dkMgIAUqom/Xajj7h2fB2MPA3j2jxq2I=\n";
    assertThat(Checkpoint.parse(text).size()).isEqualTo(20_852_163);
    assertThat(Checkpoint.parse(text).text()).isEqualTo(text);
    assertThat(Checkpoint.parse(text + "more\n").extensions()).containsExactly("more");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "origin\n5\n",
        "\n5\n47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=\n",
        "origin\n05\n47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=\n",
        "origin\n-5\n47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=\n",
        "origin\n5\n47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFV=\n",
        "origin\n5\n47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=",
        "origin\n5\nAAAA\n"
      })
  void otherCheckpointsAreRefused(String text) {
    assertThatIllegalArgumentException().isThrownBy(() -> Checkpoint.parse(text));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "PeterNeumann",
        "PeterNeumann+c74f20a4+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW",
        "Peter Neumann+c74f20a3+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW",
        "PeterNeumann+C74F20A3+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW",
        "PeterNeumann+c74f20a3+AhpC2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW",
        "PeterNeumann+c74f20a3+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq"
      })
  void otherKeysAreRefused(String text) {
    assertThatIllegalArgumentException().isThrownBy(() -> VerifierKey.parse(text));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "text\n",
        "text\n\n",
        "text\n\n\u2014 name\n",
        "text\n\n- name AAAAAAA=\n",
        "text\n\n\u2014 na+me AAAAAAA=\n",
        "text\n\n\u2014 name AAAA\n",
        "te\rxt\n\n\u2014 name AAAAAAA=\n",
        "text\n\n\u2014 name AAAAAAA="
      })
  void otherNotesAreRefused(String text) {
    assertThatIllegalArgumentException().isThrownBy(() -> SignedNote.parse(text));
  }
}
