package org.preceptor.scenario.yaml;

import java.util.List;
import java.util.function.Supplier;
import org.preceptor.content.AheadReader;
import org.preceptor.content.AuthoredFiles;
import org.preceptor.content.BundleReader.Attempt;
import org.preceptor.content.ReadAhead;
import org.preceptor.content.Standards;
import org.preceptor.content.YamlReader;
import org.preceptor.scenario.Scenario;

/** Reads the scenarios for {@link ShippedScenarios}. */
public final class ScenariosAhead implements AheadReader {

  static final ReadAhead<List<Attempt<Scenario>>> READ = new ReadAhead<>();

  static List<Attempt<Scenario>> read(AuthoredFiles files, YamlReader yaml) {
    return new ScenarioReader(yaml).attempts(files.under(ScenarioReader.FOLDER));
  }

  @Override
  public Runnable offer(AuthoredFiles files, YamlReader yaml, Supplier<Standards> standards) {
    return READ.offer(() -> read(files, yaml));
  }
}
