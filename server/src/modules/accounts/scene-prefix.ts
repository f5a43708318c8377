/** Scenes of other modules will start differently. */
export const scenePrefix = 'bind_'
