package org.awardcheck.eligibility;

/**
 * The 90 awards of the policy of 2023 to 2025 written out by hand: what it costs to check a project at the very least.
 * It knows no unknown answer, adds nothing up, and explains nothing.
 */
final class Floor {
    private Floor() {
    }

    /** Finds out which awards a project can have, and what each comes to. */
    static void assess(FloorProject p, FloorFindings found) {
        found.clear();
        if (p.inHuzhou) {
            newProjects(p, found);
            technicalTransformation(p, found);
            heritageIndustries(p, found);
            futureFactories(p, found);
            digitalTransformation(p, found);
            newDigitalBusiness(p, found);
            digitalServices(p, found);
            energySaving(p, found);
            greenManufacturing(p, found);
            industryChains(p, found);
            innovationPlatforms(p, found);
            qualityAndStandards(p, found);
            innovativeProducts(p, found);
            leadingEnterprises(p, found);
            specialisedEnterprises(p, found);
            serviceEcosystem(p, found);
            parksAndPlatforms(p, found);
        }
    }

    private static void newProjects(FloorProject p, FloorFindings found) {
        if (!p.newBuild || p.equipmentInvestment < 20_000_000 || p.industry == FloorProject.NO_INDUSTRY) {
            return;
        }
        boolean producing = p.stage >= FloorProject.IN_PRODUCTION;
        if (p.industry == FloorProject.SEMICONDUCTORS && p.chainRole == FloorProject.CHAIN_BUILDING) {
            found.range(0, producing, Math.min(p.equipmentInvestment * 15 / 100, 50_000_000),
                    Math.min(p.equipmentInvestment * 30 / 100, 50_000_000));
        } else if (p.industry == FloorProject.KEY_FIELD && p.chainRole == FloorProject.CHAIN_STRENGTHENING) {
            found.project(1, true, producing, Math.min(p.equipmentInvestment * 12 / 100, 30_000_000));
        } else if (p.industry == FloorProject.OTHER_FIELD && p.chainRole == FloorProject.KEY_UPGRADE) {
            found.project(2, true, producing, Math.min(p.equipmentInvestment * 8 / 100, 30_000_000));
        } else {
            found.project(3, true, producing, 0);
        }
    }

    private static void technicalTransformation(FloorProject p, FloorFindings found) {
        boolean holds = p.technicalTransformation && p.equipmentInvestment >= 5_000_000;
        found.project(4, holds, p.stage >= FloorProject.COMPLETED,
                Math.min(p.equipmentInvestment * 8 / 100, 10_000_000));
        found.project(5, holds && p.benchmarkDemonstration, p.stage >= FloorProject.IN_PRODUCTION,
                Math.min(p.equipmentInvestment * 12 / 100, 30_000_000));
    }

    private static void heritageIndustries(FloorProject p, FloorFindings found) {
        found.exactly(6, p.craftHeritageProject, 100_000);
        found.exactly(7, p.artsCraftsNational, 500_000);
        found.exactly(8, p.artsCraftsProvincial, 100_000);
        found.exactly(9, p.silkMarkNew, 200_000);
        found.exactly(10, p.silkMarkRenewed, 100_000);
        found.exactly(11, p.standardBoothFees > 0, p.standardBoothFees);
    }

    private static void futureFactories(FloorProject p, FloorFindings found) {
        found.exactly(12, p.futureFactoryProvincial, 4_000_000);
        found.exactly(13, p.smartFactoryProvincial, 1_000_000);
        found.exactly(14, p.digitalWorkshopProvincial, 500_000);
        found.exactly(15, p.industryBrainPilotProvincial, 3_000_000);
    }

    private static void digitalTransformation(FloorProject p, FloorFindings found) {
        found.project(16, p.digitalTransformation && p.softInvestment >= 3_000_000, p.stage >= FloorProject.COMPLETED,
                Math.min(p.softInvestment * 30 / 100, 5_000_000));
    }

    private static void newDigitalBusiness(FloorProject p, FloorFindings found) {
        found.exactly(17, p.digitalEconomyInnovationTop100, 300_000);
        found.exactly(18, p.electronicInformationTop100, 300_000);
        found.exactly(19, p.softwareTop100, 300_000);
        found.upTo(20, p.softwareRevenueStepUp, 500_000);
        found.upTo(21, p.digitalEconomyDemonstrationBuilding, 5_000_000);
    }

    private static void digitalServices(FloorProject p, FloorFindings found) {
        found.exactly(22, p.industrialInternetPlatformNational, 1_000_000);
        found.exactly(23, p.industrialInternetPlatformProvincial, 500_000);
        found.exactly(24, p.platformEnterprisesServed > 200 && p.platformDevicesConnected > 10_000, 2_000_000);
        found.exactly(25, p.platformSameIndustryEnterprises > 100 && p.platformDevicesConnected > 5_000, 1_000_000);
    }

    private static void energySaving(FloorProject p, FloorFindings found) {
        found.project(26, p.energySaving && p.energySavingInvestment > 0, p.stage >= FloorProject.COMPLETED,
                Math.min(p.energySavingInvestment * 15 / 100, 3_000_000));
        found.project(27, p.resourceRecycling && p.equipmentInvestment >= 5_000_000, p.stage >= FloorProject.COMPLETED,
                Math.min(p.equipmentInvestment * 12 / 100, 5_000_000));
    }

    private static void greenManufacturing(FloorProject p, FloorFindings found) {
        found.exactly(28, p.greenParkNational, 1_000_000);
        found.exactly(29, p.greenFactoryNational, 500_000);
        found.exactly(30, p.greenSupplyChainNational, 500_000);
        found.exactly(31, p.greenDesignDemonstrationNational, 500_000);
        found.exactly(32, p.lowCarbonParkProvincial, 500_000);
        found.exactly(33, p.lowCarbonFactoryProvincial, 300_000);
    }

    private static void industryChains(FloorProject p, FloorFindings found) {
        found.exactly(34, p.industryChainCommunityLeadProvincial, 300_000);
        found.exactly(35, p.keyTechnologyProjects >= 1, p.keyTechnologyProjects * 200_000);
        found.exactly(36, p.keyHighTechProducts >= 1, p.keyHighTechProducts * 200_000);
    }

    private static void innovationPlatforms(FloorProject p, FloorFindings found) {
        found.exactly(37, p.manufacturingInnovationCentreNational, 10_000_000);
        found.exactly(38, p.manufacturingInnovationCentreProvincial, 1_000_000);
        found.exactly(39, p.enterpriseTechnologyCentreNational, 1_000_000);
        found.exactly(40, p.enterpriseTechnologyCentreProvincial, 500_000);
        found.exactly(41, p.industrialDesignCentreNational, 500_000);
        found.exactly(42, p.serviceOrientedManufacturingNational, 500_000);
        found.exactly(43, p.metrologyTestCentreNational, 500_000);
        found.exactly(44, p.metrologyTestCentreProvincial, 300_000);
        found.exactly(45, p.energyMetrologyDemonstrationNational, 500_000);
        found.exactly(46, p.energyMetrologyDemonstrationProvincial, 300_000);
        found.exactly(47, p.highTechTestingInstitutionNational, 200_000);
    }

    private static void qualityAndStandards(FloorProject p, FloorFindings found) {
        found.exactly(48, p.chinaQualityAward, 1_000_000);
        found.exactly(49, p.chinaQualityAwardNomination, 500_000);
        found.exactly(50, p.provincialGovernmentQualityAward, 500_000);
        found.exactly(51, p.provincialQualityManagementInnovationAward, 300_000);
        found.exactly(52, p.municipalGovernmentQualityAward, 300_000);
        found.exactly(53, p.qualitySteward, 20_000);
        found.exactly(54, p.pinMark, 200_000);
        found.exactly(55, p.pinMark && p.pinMarkInternationalRecognition, 50_000);
        found.exactly(56, p.dualCarbonCertification, 200_000);
        found.exactly(57, p.greenProductCertificates >= 1,
                Math.min(200_000 + (p.greenProductCertificates - 1) * 20_000, 300_000));
        found.exactly(58, p.standardsLedInternational >= 1, p.standardsLedInternational * 1_000_000);
        found.exactly(59, p.standardsLedNational >= 1, p.standardsLedNational * 300_000);
        found.exactly(60, p.standardsLedIndustry >= 1, p.standardsLedIndustry * 100_000);
        found.exactly(61, p.standardsJoinedInternational >= 1, p.standardsJoinedInternational * 100_000);
        found.exactly(62, p.standardsJoinedNational >= 1, p.standardsJoinedNational * 50_000);
        found.exactly(63, p.standardsJoinedIndustry >= 1, p.standardsJoinedIndustry * 20_000);
        found.exactly(64, p.standardsLedZhejiang >= 1, p.standardsLedZhejiang * 100_000);
    }

    private static void innovativeProducts(FloorProject p, FloorFindings found) {
        found.exactly(65, p.firstProductInternationalOrDomestic, 1_000_000);
        found.exactly(66, p.firstProductProvincial, 500_000);
        found.exactly(67, p.zhejiangPremiumProduct, 200_000);
        found.upTo(68, p.firstProductPremium > 0, Math.min(p.firstProductPremium * 50 / 100, 1_000_000));
        found.exactly(69, p.innovativeDrugs >= 1, p.innovativeDrugs * 8_000_000);
        found.exactly(70, p.improvedDrugs >= 1, p.improvedDrugs * 3_000_000);
        found.exactly(71, p.genericDrugs >= 1, p.genericDrugs * 3_000_000);
        found.upTo(72, p.promotedDrugs >= 1, p.promotedDrugs * 2_000_000);
    }

    private static void leadingEnterprises(FloorProject p, FloorFindings found) {
        found.upTo(73, p.championLeadingProgramme, 20_000_000);
        found.exactly(74, p.goldenElephant, 200_000);
        found.exactly(75, p.goldenOx, 100_000);
        found.exactly(76, p.goldenElephantThreeYears, 1_000_000);
        found.exactly(77, p.goldenOxThreeYears, 500_000);
    }

    private static void specialisedEnterprises(FloorProject p, FloorFindings found) {
        found.exactly(78, p.singleChampion, 1_000_000);
        found.exactly(79, p.littleGiantNational, 500_000);
        found.exactly(80, p.hiddenChampionProvincial, 300_000);
        found.exactly(81, p.managementBenchmarkProvincial, 300_000);
    }

    private static void serviceEcosystem(FloorProject p, FloorFindings found) {
        found.upTo(82, p.makerInChina, 1_000_000);
        found.exactly(83, p.qixiaobangService, 0);
    }

    private static void parksAndPlatforms(FloorProject p, FloorFindings found) {
        found.exactly(84, p.smeInnovationBaseNational, 1_000_000);
        found.exactly(85, p.smeParkFiveStar, 500_000);
        found.exactly(86, p.smeParkFourStar, 300_000);
        found.exactly(87, p.digitalSmeParkProvincial, 500_000);
        found.exactly(88, p.smeServicePlatformNational, 500_000);
        found.exactly(89, p.smeServicePlatformProvincial, 300_000);
    }
}
