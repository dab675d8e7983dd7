package city.hansa.instruments.campaign;

import city.hansa.actors.SizeClass;
import city.hansa.site.FormState;
import java.util.List;
import java.util.Map;

/**
 * A campaign at a glance.
 *
 * @param title of the instrument, in the reader's language
 * @param regions by continent, in the reader's words
 * @param shown those in the list, the first {@link #MOST}
 * @param fitting how many there are in all behind the filter
 * @param mail whether letters can be sent
 * @param said what was done just now, in words; empty if nothing
 */
record CampaignPage(
    String id,
    String title,
    String keeper,
    boolean registrar,
    boolean mail,
    Progress all,
    Map<String, Progress> regions,
    Map<SizeClass, Progress> sizes,
    List<Standing> shown,
    int fitting,
    int remindable,
    String filter,
    Map<String, String> countries,
    Map<String, String> worldRegions,
    FormState form,
    String said) {
  static final int MOST = 200;

  String path() {
    return "/instruments/" + id + "/campaign";
  }
}
