//! Groups of people that get lumped together, and the words that diminish them.

use super::Family;

pub(super) const FAMILIES: &[Family] = &[
    (
        "people",
        &[
            "poles polish romanians romanian bulgarians lithuanians albanians albanian europeans eastern foreigners foreign",
            "immigrants immigrant migrants migrant refugees refugee asylum seekers indians indian pakistanis pakistani bangladeshi",
            "bangladeshis asians asian africans african nigerians nigerian ghanaian somalis somali chinese filipinos filipino",
            "filipina jamaicans jamaican caribbean arabs arab turks turkish kurds kurdish syrians syrian afghans afghan germans",
            "german french italians italian spanish greeks greek irish scots scottish welsh english americans scousers",
            "scouse geordies cockneys glasgow brummies yorkshire southerners northerners muslims muslim jews jewish",
            "christians christian hindus hindu sikhs catholics catholic protestants jehovahs mormons travellers traveller",
            "gypsies gypsy gyppos pikeys pikey roma tinkers tinker blacks whites ethnics women woman girls ladies lasses men",
            "boys lads blokes fellas dads fathers mums mothers mummies single housewives wives feminists gays gay lesbians lesbian",
            "bisexuals trans transgender queers queer old elderly oldies pensioners boomers boomer oaps grannies biddies biddy codgers",
            "codger coffin-dodgers wrinklies youths youngsters teenagers teens millennials millennial gen z zoomers",
            "disabled handicapped cripples cripple deaf blind autistic autistics adhd wheelchair dyslexics dyslexic fatties",
            "obese benefits scroungers dole claimants jobless unemployed homeless beggars rough-sleepers addicts addict junkies junkie",
            "alkies alcoholics druggies smackheads estate estates council-house chavs chav poor posh toffs working-class",
            "islanders island small-island orientals oriental brits yanks russians russian ukrainians ukrainian blondes gingers ginger",
            "veiled burqas hijabs hijab headscarf turban accents accent sen send smackhead stroke dementia paddies taffs jocks",
        ],
    ),
    (
        "trait",
        &[
            "lazy idle dirty dirt filthy smelly smell smells thick stupid dim rude loud noisy pushy aggressive violent",
            "criminal criminals crime thieves thieving steal steals tight mean stingy greedy sly sneaky untrustworthy",
            "dishonest liars lie workshy scrounge scrounging sponge sponging breed breeding hormonal emotional hysterical",
            "dramatic bossy nagging moody gossip gossips bitchy weak soft cold submissive obedient exotic fiery feisty",
            "passionate hard-working hardworking grafters caring nurturing maternal gentle polite grateful ungrateful",
            "slow forgetful confused doddery clueless technophobes backwards backward primitive uncivilised savage",
            "drunk drunks drinkers alcoholics uneducated illiterate ignorant feral inbred posh snobby stuck-up sensitive snowflakes",
            "entitled selfish flaky unreliable dangerous mad crazy mental nuts unstable creepy drivers drive maths cook clean culture",
            "wired bred born natural naturally always never",
        ],
    ),
    (
        "hardship",
        &[
            "disability disabilities disabled autism autistic dementia cancer depression anxiety epilepsy",
            "cerebral palsy stroke adhd dyslexia blindness deafness blind deaf down's downs syndrome parkinson parkinson's ms",
            "schizophrenia bipolar arthritis asthma tourette's tourettes paralysis condition conditions",
            "wheelchair aspergers asperger's psychosis ptsd hiv aids ocd illness illnesses sclerosis impairment impairments",
            "blind sight hearing loss autism's alzheimer's alzheimers mnd spina bifida fibromyalgia disorder disorders",
        ],
    ),
];
