// Files for other machines.

import { recipe } from "../state/recipe.svelte";
import { guarded } from "../state/trouble.svelte";

export const openRecipe = guarded(recipe.open);
export const chooseRecipe = guarded(recipe.choose);
