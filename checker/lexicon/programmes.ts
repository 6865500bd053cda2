/** Words that projects and teams are named with: with a job or "team" after them, they are nobody’s first name. */
export const programmes: ReadonlySet<string> = new Set(
  `reach thrive switch engage oasis trailblazer trailblazers bridge bridges spark ignite inspire evolve aspire elevate insight connect connected
impact steps stepping onward forward together choices choice change changes chance solutions pathway pathways link links positive better fresh new next
safe stronger strong together brighter bright futures future edge catch talk talkzone space chill drop haven sanctuary anchor lighthouse launchpad
springboard stepping gateway junction turning cornerstone keystone foundations building bridging breaking wings rise rising shine sunflower butterfly rainbow
rainbows sunbeams acorn acorns oak willows meadows horizon horizons phoenix aurora odyssey discovery explore journey voyage venture quest vision focus
respect empower sunrise lantern beacon harmony balance calm wellbeing mindful resilience headstart bounce action active ahead access achieve ambition
portage homestart surestart kooth barnardo barnardos barnardo's coram nspcc mencap scope mind relate crisis centrepoint nacro cranstoun aquarius catch22
cylch meithrin flying dechrau'n deg tess splash streetwise detached streetlink outreach prevent channel contest strengthening families step triple
place2be elklan makaton nurture forest roots shoots saplings seedlings ladybirds caterpillars ducklings dragonflies chestnut maple`
    .trim()
    .split(/\s+/),
)
