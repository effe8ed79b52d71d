package org.preceptor.learning.yaml;

import java.util.List;
import java.util.function.Supplier;
import org.preceptor.content.AheadReader;
import org.preceptor.content.AuthoredFiles;
import org.preceptor.content.BundleReader.Attempt;
import org.preceptor.content.ReadAhead;
import org.preceptor.content.Standards;
import org.preceptor.content.YamlReader;
import org.preceptor.learning.Module;

/** Reads the modules for {@link YamlModules}. */
public final class ModulesAhead implements AheadReader {

  static final ReadAhead<List<Attempt<Module>>> READ = new ReadAhead<>();

  static List<Attempt<Module>> read(AuthoredFiles files, YamlReader yaml, Standards standards) {
    return new YamlModuleReader(yaml, standards).attempts(files.under(YamlModuleReader.FOLDER));
  }

  @Override
  public Runnable offer(AuthoredFiles files, YamlReader yaml, Supplier<Standards> standards) {
    return READ.offer(() -> read(files, yaml, standards.get()));
  }
}
