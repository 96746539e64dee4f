package id.juklak.archive.search;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import id.juklak.acs.AcsServices;
import id.juklak.time.WorkingTime;

/** The beans of this room. */
@Configuration(proxyBeanMethods = false)
class ArchiveSearchConfiguration {

    @Bean
    DatabaseSource databaseSource(AcsServices acs, WorkingTime officeWorkingTime) {
        return new DatabaseSource(acs.checkedSearchService(), acs.uncheckedNodeService(), officeWorkingTime);
    }

    @Bean
    IndexSource indexSource(AcsServices acs, WorkingTime officeWorkingTime) {
        return new IndexSource(acs.checkedSearchService(), officeWorkingTime);
    }

    @Bean
    ArchiveSearch archiveSearch(DatabaseSource databaseSource, IndexSource indexSource) {
        return new ArchiveSearch(databaseSource, indexSource);
    }
}
