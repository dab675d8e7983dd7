package city.hansa.cli;

import picocli.CommandLine.IVersionProvider;

/** What {@code hansa --version} prints. */
final class HansaVersion implements IVersionProvider {

  @Override
  public String[] getVersion() {
    var version = HansaCommand.class.getPackage().getImplementationVersion();
    return new String[] {
      "Hansa " + (version == null ? "(not packaged)" : version), "Java " + Runtime.version(),
    };
  }
}
