package org.awardcheck.eligibility;

import java.util.Set;
import org.awardcheck.answers.Answers;
import org.awardcheck.answers.Value;
import org.awardcheck.policy.Fact;

/** A project as whoever writes the rules out by hand would keep it; what was not told is no, nothing or 0. */
final class FloorProject {
    static final int NO_INDUSTRY = 0;
    static final int SEMICONDUCTORS = 1;
    static final int KEY_FIELD = 2;
    static final int OTHER_FIELD = 3;

    static final int CHAIN_BUILDING = 1;
    static final int CHAIN_STRENGTHENING = 2;
    static final int KEY_UPGRADE = 3;

    static final int COMPLETED = 3;
    static final int IN_PRODUCTION = 4;

    private static final Set<String> KEY_FIELDS = Set.of("new-energy-vehicles", "logistics-equipment", "biomedicine",
            "construction-machinery", "special-alloys", "geographic-information", "cnc-machine-tools");
    private static final Set<String> OTHER_FIELDS = Set.of("frontier", "other-emerging", "local-specialty");

    final boolean inHuzhou;
    final boolean benchmarkDemonstration;
    /** The one of the industries below, or 0. */
    final int industry;
    /** The one of the roles below, or 0. */
    final int chainRole;
    /** The stage reached, from 1 on, or 0. */
    final int stage;
    final long equipmentInvestment;
    final long energySavingInvestment;
    final long softInvestment;
    final long platformEnterprisesServed;
    final long platformSameIndustryEnterprises;
    final long platformDevicesConnected;
    final long keyTechnologyProjects;
    final long keyHighTechProducts;
    final long firstProductPremium;
    final long greenProductCertificates;
    final long standardsLedInternational;
    final long standardsLedNational;
    final long standardsLedIndustry;
    final long standardsLedZhejiang;
    final long standardsJoinedInternational;
    final long standardsJoinedNational;
    final long standardsJoinedIndustry;
    final long innovativeDrugs;
    final long improvedDrugs;
    final long genericDrugs;
    final long promotedDrugs;
    final long standardBoothFees;

    final boolean newBuild;
    final boolean technicalTransformation;
    final boolean digitalTransformation;
    final boolean energySaving;
    final boolean resourceRecycling;

    final boolean craftHeritageProject;
    final boolean artsCraftsNational;
    final boolean artsCraftsProvincial;
    final boolean silkMarkNew;
    final boolean silkMarkRenewed;

    final boolean futureFactoryProvincial;
    final boolean smartFactoryProvincial;
    final boolean digitalWorkshopProvincial;
    final boolean industryBrainPilotProvincial;
    final boolean digitalEconomyInnovationTop100;
    final boolean electronicInformationTop100;
    final boolean softwareTop100;
    final boolean softwareRevenueStepUp;
    final boolean digitalEconomyDemonstrationBuilding;
    final boolean industrialInternetPlatformNational;
    final boolean industrialInternetPlatformProvincial;

    final boolean greenParkNational;
    final boolean greenFactoryNational;
    final boolean greenSupplyChainNational;
    final boolean greenDesignDemonstrationNational;
    final boolean lowCarbonParkProvincial;
    final boolean lowCarbonFactoryProvincial;

    final boolean industryChainCommunityLeadProvincial;
    final boolean manufacturingInnovationCentreNational;
    final boolean manufacturingInnovationCentreProvincial;
    final boolean enterpriseTechnologyCentreNational;
    final boolean enterpriseTechnologyCentreProvincial;
    final boolean industrialDesignCentreNational;
    final boolean serviceOrientedManufacturingNational;
    final boolean metrologyTestCentreNational;
    final boolean metrologyTestCentreProvincial;
    final boolean energyMetrologyDemonstrationNational;
    final boolean energyMetrologyDemonstrationProvincial;
    final boolean highTechTestingInstitutionNational;
    final boolean firstProductInternationalOrDomestic;
    final boolean firstProductProvincial;
    final boolean zhejiangPremiumProduct;

    final boolean chinaQualityAward;
    final boolean chinaQualityAwardNomination;
    final boolean provincialGovernmentQualityAward;
    final boolean provincialQualityManagementInnovationAward;
    final boolean municipalGovernmentQualityAward;
    final boolean qualitySteward;
    final boolean pinMark;
    final boolean pinMarkInternationalRecognition;
    final boolean dualCarbonCertification;

    final boolean championLeadingProgramme;
    final boolean goldenElephant;
    final boolean goldenOx;
    final boolean goldenElephantThreeYears;
    final boolean goldenOxThreeYears;
    final boolean singleChampion;
    final boolean littleGiantNational;
    final boolean hiddenChampionProvincial;
    final boolean managementBenchmarkProvincial;
    final boolean makerInChina;

    final boolean qixiaobangService;
    final boolean smeInnovationBaseNational;
    final boolean smeParkFiveStar;
    final boolean smeParkFourStar;
    final boolean digitalSmeParkProvincial;
    final boolean smeServicePlatformNational;
    final boolean smeServicePlatformProvincial;

    FloorProject(Answers answers) {
        Situation told = new Situation(answers);
        inHuzhou = told.yes("inHuzhou");
        benchmarkDemonstration = told.yes("benchmarkDemonstration");
        industry = industry(told.option("industry"));
        chainRole = told.optionFrom1("chainRole");
        stage = told.optionFrom1("projectStage");
        equipmentInvestment = told.number("equipmentInvestment");
        energySavingInvestment = told.number("energySavingInvestment");
        softInvestment = told.number("softInvestment");
        platformEnterprisesServed = told.number("platformEnterprisesServed");
        platformSameIndustryEnterprises = told.number("platformSameIndustryEnterprises");
        platformDevicesConnected = told.number("platformDevicesConnected");
        keyTechnologyProjects = told.number("keyTechnologyProjects");
        keyHighTechProducts = told.number("keyHighTechProducts");
        firstProductPremium = told.number("firstProductPremium");
        greenProductCertificates = told.number("greenProductCertificates");
        standardsLedInternational = told.number("standardsLedInternational");
        standardsLedNational = told.number("standardsLedNational");
        standardsLedIndustry = told.number("standardsLedIndustry");
        standardsLedZhejiang = told.number("standardsLedZhejiang");
        standardsJoinedInternational = told.number("standardsJoinedInternational");
        standardsJoinedNational = told.number("standardsJoinedNational");
        standardsJoinedIndustry = told.number("standardsJoinedIndustry");
        innovativeDrugs = told.number("innovativeDrugs");
        improvedDrugs = told.number("improvedDrugs");
        genericDrugs = told.number("genericDrugs");
        promotedDrugs = told.number("promotedDrugs");
        standardBoothFees = told.number("standardBoothFees");

        newBuild = told.chose("new-build");
        technicalTransformation = told.chose("technical-transformation");
        digitalTransformation = told.chose("digital-transformation");
        energySaving = told.chose("energy-saving");
        resourceRecycling = told.chose("resource-recycling");

        craftHeritageProject = told.chose("craft-heritage-project");
        artsCraftsNational = told.chose("arts-crafts-national");
        artsCraftsProvincial = told.chose("arts-crafts-provincial");
        silkMarkNew = told.chose("silk-mark-new");
        silkMarkRenewed = told.chose("silk-mark-renewed");

        futureFactoryProvincial = told.chose("future-factory-provincial");
        smartFactoryProvincial = told.chose("smart-factory-provincial");
        digitalWorkshopProvincial = told.chose("digital-workshop-provincial");
        industryBrainPilotProvincial = told.chose("industry-brain-pilot-provincial");
        digitalEconomyInnovationTop100 = told.chose("digital-economy-innovation-top-100");
        electronicInformationTop100 = told.chose("electronic-information-top-100");
        softwareTop100 = told.chose("software-top-100");
        softwareRevenueStepUp = told.chose("software-revenue-step-up");
        digitalEconomyDemonstrationBuilding = told.chose("digital-economy-demonstration-building");
        industrialInternetPlatformNational = told.chose("industrial-internet-platform-national");
        industrialInternetPlatformProvincial = told.chose("industrial-internet-platform-provincial");

        greenParkNational = told.chose("green-park-national");
        greenFactoryNational = told.chose("green-factory-national");
        greenSupplyChainNational = told.chose("green-supply-chain-national");
        greenDesignDemonstrationNational = told.chose("green-design-demonstration-national");
        lowCarbonParkProvincial = told.chose("low-carbon-park-provincial");
        lowCarbonFactoryProvincial = told.chose("low-carbon-factory-provincial");

        industryChainCommunityLeadProvincial = told.chose("industry-chain-community-lead-provincial");
        manufacturingInnovationCentreNational = told.chose("manufacturing-innovation-centre-national");
        manufacturingInnovationCentreProvincial = told.chose("manufacturing-innovation-centre-provincial");
        enterpriseTechnologyCentreNational = told.chose("enterprise-technology-centre-national");
        enterpriseTechnologyCentreProvincial = told.chose("enterprise-technology-centre-provincial");
        industrialDesignCentreNational = told.chose("industrial-design-centre-national");
        serviceOrientedManufacturingNational = told.chose("service-oriented-manufacturing-national");
        metrologyTestCentreNational = told.chose("metrology-test-centre-national");
        metrologyTestCentreProvincial = told.chose("metrology-test-centre-provincial");
        energyMetrologyDemonstrationNational = told.chose("energy-metrology-demonstration-national");
        energyMetrologyDemonstrationProvincial = told.chose("energy-metrology-demonstration-provincial");
        highTechTestingInstitutionNational = told.chose("high-tech-testing-institution-national");
        firstProductInternationalOrDomestic = told.chose("first-product-international-or-domestic");
        firstProductProvincial = told.chose("first-product-provincial");
        zhejiangPremiumProduct = told.chose("zhejiang-premium-product");

        chinaQualityAward = told.chose("china-quality-award");
        chinaQualityAwardNomination = told.chose("china-quality-award-nomination");
        provincialGovernmentQualityAward = told.chose("provincial-government-quality-award");
        provincialQualityManagementInnovationAward = told.chose("provincial-quality-management-innovation-award");
        municipalGovernmentQualityAward = told.chose("municipal-government-quality-award");
        qualitySteward = told.chose("quality-steward");
        pinMark = told.chose("pin-mark");
        pinMarkInternationalRecognition = told.chose("pin-mark-international-recognition");
        dualCarbonCertification = told.chose("dual-carbon-certification");

        championLeadingProgramme = told.chose("champion-leading-programme");
        goldenElephant = told.chose("golden-elephant");
        goldenOx = told.chose("golden-ox");
        goldenElephantThreeYears = told.chose("golden-elephant-three-years");
        goldenOxThreeYears = told.chose("golden-ox-three-years");
        singleChampion = told.chose("single-champion");
        littleGiantNational = told.chose("little-giant-national");
        hiddenChampionProvincial = told.chose("hidden-champion-provincial");
        managementBenchmarkProvincial = told.chose("management-benchmark-provincial");
        makerInChina = told.chose("maker-in-china");

        qixiaobangService = told.chose("qixiaobang-service");
        smeInnovationBaseNational = told.chose("sme-innovation-base-national");
        smeParkFiveStar = told.chose("sme-park-five-star");
        smeParkFourStar = told.chose("sme-park-four-star");
        digitalSmeParkProvincial = told.chose("digital-sme-park-provincial");
        smeServicePlatformNational = told.chose("sme-service-platform-national");
        smeServicePlatformProvincial = told.chose("sme-service-platform-provincial");
    }

    private static int industry(String option) {
        if (option.equals("semiconductors-optoelectronics")) {
            return SEMICONDUCTORS;
        }
        return KEY_FIELDS.contains(option) ? KEY_FIELD : OTHER_FIELDS.contains(option) ? OTHER_FIELD : NO_INDUSTRY;
    }

    /** Looks answers up by name. */
    private record Situation(Answers answers) {
        boolean yes(String fact) {
            return value(fact) == Value.YES;
        }

        long number(String fact) {
            return value(fact);
        }

        boolean chose(String option) {
            Fact fact = answers.facts().stream()
                    .filter(one -> one.option(option).isPresent()).findFirst().orElseThrow();
            return (value(fact.id()) & Value.of(fact, option)) != 0;
        }

        String option(String fact) {
            return value(fact) == Value.EMPTY ? "" : Value.optionIds(fact(fact), value(fact)).get(0);
        }

        /** The place of the option among the fact's options, the first being 1; 0 for none. */
        int optionFrom1(String fact) {
            return Long.SIZE - Long.numberOfLeadingZeros(value(fact));
        }

        private long value(String fact) {
            return Math.max(Value.EMPTY, answers.of(fact(fact)));
        }

        private Fact fact(String fact) {
            return answers.facts().find(fact).orElseThrow();
        }
    }
}
