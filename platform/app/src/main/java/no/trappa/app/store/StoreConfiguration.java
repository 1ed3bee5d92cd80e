package no.trappa.app.store;

import javax.sql.DataSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class StoreConfiguration {

  @Bean
  DatabaseKind databaseKind(DataSource source) {
    return DatabaseKind.of(source);
  }
}
