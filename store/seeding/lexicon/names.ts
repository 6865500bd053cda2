const words = (text: string): readonly string[] => text.trim().split(/\s+/)

/** First names of children in Britain, from many homes. */
export const firstNames = words(`
  Abdul Ada Adam Aisha Albie Alfie Alice Amelia Amina Amir Anaya Aoife Archie Arjun Aron Arthur Arya Ava Ayla Ayesha
  Bella Ben Beth Billy Bonnie Caleb Callum Cara Carys Charlie Chidi Chloe Clara Connor Daisy Daniel Darcey David Dev
  Dylan Ebony Edie Eilidh Elijah Eliza Ella Ellie Elliot Elsie Emilia Emily Emma Erin Esme Ethan Eva Evan Evie Ezra
  Faith Fatima Felix Finley Florence Frankie Freddie Freya George Grace Gracie Gwen Habiba Hamza Hannah Harley Harper
  Harriet Harry Harvey Hassan Henry Holly Hugo Ibrahim Idris Imogen Iris Isaac Isla Ivy Jack Jacob Jade Jake Jamal
  James Jasmine Jayden Jessica Joel Joseph Josh Jude Kai Kaitlyn Karim Kayleigh Keira Kian Kofi Kyle Lacey Layla Leah
  Leo Lewis Lexi Liam Lily Logan Lola Louie Louis Lucas Lucy Luna Lydia Mabel Macey Maddison Maisie Malik Maryam Mason
  Matilda Max Maya Megan Mei Mia Micah Mila Millie Mohammed Molly Morgan Muhammad Myla Nadia Nathan Nevaeh Niamh Noah
  Noor Oliver Olivia Ollie Omar Orla Oscar Owen Penny Phoebe Polly Poppy Priya Rafael Rahim Reece Reggie Rhys Riley
  Robyn Roman Ronnie Rory Rosie Rowan Ruby Rudy Ryan Saffron Safiya Sam Samira Sana Sara Scarlett Sebastian Seth Shanice
  Sienna Skye Sofia Sonny Sophie Stanley Summer Suri Tahlia Tariq Teddy Theo Thomas Tilly Toby Tomasz Tommy Tyler Uma
  Victoria Violet Will Willow Yasmin Yusuf Zac Zainab Zara Zoë Zofia Zuri`)

/** Family names, some of two words, as they are on any school’s list. */
export const familyNames = words(`
  Abbott Abdi Acheampong Adams Adeyemi Ahmed Akhtar Ali Allen Anderson Armstrong Asante Ashby Atkinson Baker Banerjee
  Barker Barnes Begum Bell Bennett Bhatt Booth Boyd Bradley Brennan Brooks Brown Burke Burns Butler Byrne Campbell Carr
  Carter Chan Chapman Chaudhry Choudhury Clark Clarke Cole Collins Cook Cooper Cox Craig Cunningham Dale Daly Das Davies
  Dawson Dean Desai Dixon Doyle Dunn Edwards Ellis Evans Fisher Fletcher Flynn Foster Fox Francis Fraser Gallagher
  Gibson Gill Gordon Graham Grant Gray Green Griffiths Hall Hamilton Harding Harper Harris Harrison Hart Hassan Hayes
  Henderson Hill Holmes Hudson Hughes Hunt Hussain Hussein Iqbal Islam Jackson James Jenkins John Johnson Johnston Jones
  Jordan Joseph Kamara Kaur Kaya Kelly Kennedy Khan King Knight Kowalski Kumar Lane Lawrence Lee Lewis Lloyd Lund Mahmood
  Malik Marsh Marshall Martin Mason Matthews McCarthy McDonald McKenzie Mensah Miah Miller Mills Mitchell Mohamed Moore
  Morgan Morris Morrison Murphy Murray Nair Ncube Nguyen Nowak Nunn OBrien OConnor ONeill Obi Okafor Okoro Osei Owen
  Palmer Parker Parry Patel Payne Pearce Perera Phillips Popescu Powell Price Quinn Rahman Rao Reid Reynolds Richards
  Roberts Robertson Robinson Rogers Rose Ross Russell Ryan Saeed Scott Shah Sharma Shaw Simpson Singh Smith Spencer
  Stevens Stewart Stone Suleiman Sutton Szabo Taylor Thomas Thompson Tucker Turner Uddin Walker Wallace Walsh Ward Watson
  Webb West White Williams Williamson Wilson Wójcik Wood Woods Wright Yang Young Yusuf Zaman`).map(name =>
  name.replace(/^O(?=[A-Z])/, 'O’'),
)

/** Those who work with families, by the names they sign with. */
export const workerNames = words(`
  Sara Jo Helen Tunde Priya Mark Leanne Gareth Fiona Imran Denise Craig Ngozi Paula Stuart Rehana Kerry Ian Bronwen Ruth`)

/** Teams are called after trees: no place is meant. */
export const teamNames = words(`
  Alder Ash Aspen Beech Birch Cedar Cherry Elder Elm Fir Hawthorn Hazel Holly Juniper Larch Lime Maple Oak Olive Pear
  Pine Plane Plum Poplar Rowan Spruce Sycamore Walnut Willow Yew`)
