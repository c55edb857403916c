//! Parties, those who stand for them, and what they quarrel about.

use super::Family;

pub(super) const FAMILIES: &[Family] = &[
    (
        "party",
        &[
            "labour tory tories conservative conservatives lib libs libdem libdems liberal liberals democrats",
            "snp plaid cymru ukip dup uup sdlp reform greens sinn tuv alba momentum socialist socialists marxist",
            "independents independent lefties leftie righties kippers blairite corbynite thatcherite nationalists",
        ],
    ),
    (
        "politician",
        &[
            "mp mps msp msps mla mlas cllr cllrs councillor councillors mayor mayors mayoress minister ministers pm",
            "chancellor candidate candidates premier politician politicians starmer sunak farage boris",
            "corbyn truss badenoch davey swinney sturgeon salmond reeves streeting rayner khan burnham trump blair thatcher",
            "cameron osborne braverman patel hunt gove cummings mogg galloway anderson",
            "alderman ppc incumbent mep backbencher frontbench",
        ],
    ),
    (
        "ruling",
        &[
            "government govt gov westminster whitehall holyrood senedd stormont parliament cabinet",
            "administration opposition ministers politicians commons lords downing treasury no10 tories",
            "chancellor minister secretary mayor council leader coalition executive",
        ],
    ),
    (
        "stance",
        &[
            "cuts austerity tax taxes immigration migrants migration asylum refugees rwanda brexit strike strikes",
            "striking privatisation privatise privatising ltn ltns ulez 20mph netzero fracking benefits cap policy",
            "policies visa visas budget bill rules levelling independence indyref nationalise academies academisation",
            "grammar gaza israel palestine ukraine monarchy abolition rejoin remain devolution reorganisation",
            "deportation deportations sanctions pip winter allowance fees tuition funding pay deal underfunding outsourcing",
            "pfi housing rent zero hours cameras bollards congestion charge licence vat inheritance farmers",
            "pylons windfarm windfarms turbines abortion assisted dying conversion trans selfid curriculum ofsted",
            "unions protest protesters protests bathroom sewage nhs",
        ],
    ),
    (
        "cheer",
        &[
            "brilliant great fantastic superb amazing excellent wonderful fab proud proper best hero legend inspiring",
            "champion listens delivers delivered delivering fought fights fighting stood stands star breath trust loved love",
            "lovely backing behind supporting support grateful bravo hooray deserves principled decent honest smashing",
            "cracking grand belting class hardworking tireless passionate vision bold thrilled delighted",
        ],
    ),
    (
        "jeer",
        &[
            "disgrace disgraceful disgraced disgusting shame shameful shameless ashamed cruel cruelty heartless fantasy clueless liars liar lies",
            "lied lying betrayed betrayal betray wrecked wrecking wrecks broke broken ruined ruining gutted destroyed destroying",
            "resign sack sacked useless incompetent corrupt evil wicked madness mad bonkers insane stupid",
            "daft joke shambles shambolic farce failed failing failure fail failures hate hates despise clowns clown rubbish wrong immoral racist",
            "inhumane barbaric crippled starving starved starve killing kills killed blood robbed hypocrite hypocrites hypocrisy spineless greedy",
            "toxic unfair unjust scrap scrapped abolish reverse axe axed oppose opposed stealing blame blames vindictive",
            "unworkable nonsense nasty vile pathetic laughable idiotic catastrophic gutless cowards cowardly scandal scandalous",
            "appalling dire dreadful outrage outrageous decimated hollowed punishing punishes punish scapegoating slashed slashing",
        ],
    ),
    (
        "atwork",
        &[
            "nurse nurses doctor midwife teacher teachers carer shift shifts ward wards council fleece lanyard uniform scrubs",
            "hi-vis station depot a&e team office department dept desk colleagues staff unit library school",
            "classroom hospital trust ambulance jobcentre surgery clinic crew crews nhs union picket work workplace",
            "officer civil servant servants social housing uni university paramedic porter porters firefighter copper police hq",
            "head comms employer building lunch canteen staffroom registrar planner librarian lecturer lab",
        ],
    ),
];
