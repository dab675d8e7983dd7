package city.hansa.instruments.campaign;

import city.hansa.instruments.signing.Matter;
import city.hansa.instruments.signing.SignableTexts;
import city.hansa.mandate.Checking;
import java.util.List;

/**
 * What stands behind a personal link.
 *
 * @param secret of the link
 * @param papers handed in by it, the newest first
 * @param limit of a file, in megabytes
 */
record PersonalPage(
    String secret,
    Matter matter,
    String actor,
    String keeper,
    List<SignableTexts.Version> texts,
    Checking checking,
    List<Paper> papers,
    boolean done,
    long limit) {

  boolean waiting() {
    return papers.stream().anyMatch(paper -> paper.state() == Paper.State.WAITING);
  }
}
