package city.hansa.claims.pages;

import city.hansa.sources.Source;
import city.hansa.sources.archive.Copy;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One claim with everything that is known of it.
 *
 * @param subject what it speaks of, in the reader's words
 * @param subjectAddress null if the subject has no page
 * @param instrumentAddress the page of the instrument it is about; null if it is about none
 * @param instrumentTitle empty then
 * @param leavesPossible every value that its words allow, in words
 * @param source null for what is computed; likewise {@code quotes} if it quotes nothing
 * @param copy the newest archived copy of the source; null if there is none
 * @param same others about the same thing
 * @param beside others about the same subject
 * @param offices in whose name the viewer may decide about it: id and name
 * @param representAddress where its people can be counted; null if it counts none
 */
record ClaimPage(
    ClaimView view,
    String subject,
    @Nullable String subjectAddress,
    @Nullable String instrumentAddress,
    String instrumentTitle,
    String leavesPossible,
    @Nullable Source source,
    @Nullable Copy copy,
    @Nullable Source quotes,
    List<ClaimView> same,
    List<ClaimView> beside,
    List<String> reckonings,
    @Nullable String representAddress,
    Map<String, String> offices,
    boolean mayWithdraw,
    boolean mayResolve) {}
