package org.preceptor.content.yaml;

import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.spi.BeforeBeanDiscovery;
import jakarta.enterprise.inject.spi.Extension;
import java.util.ArrayList;
import java.util.ServiceLoader;
import org.preceptor.content.AheadReader;
import org.preceptor.content.ReadAhead;

/**
 * Begins to read what authors wrote while the server still looks for beans, which leaves a core
 * without work. The shelves take what was read; nothing is published before they do.
 */
public class ReadingAhead implements Extension {

  void begin(@Observes BeforeBeanDiscovery event) {
    var files = new ServerFiles();
    var yaml = new SnakeYamlReader();
    var standards = StandardsShelf.AHEAD.offer(() -> new StandardsReader(yaml).read(files));
    var readings = new ArrayList<Runnable>();
    readings.add(standards);
    for (var reader : ServiceLoader.load(AheadReader.class, getClass().getClassLoader())) {
      readings.add(reader.offer(files, yaml, () -> ReadAhead.finish(standards).catalogue()));
    }
    Thread.ofPlatform()
        .daemon()
        .name("authored-content")
        .start(() -> readings.forEach(Runnable::run));
  }
}
